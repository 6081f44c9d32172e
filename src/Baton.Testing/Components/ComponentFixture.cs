using Baton.Testing.Laws;
using Xunit;

namespace Baton.Testing.Components;

/// <summary>What the laws have to know of a component; a class that derives from one of its families' fixtures says it.</summary>
public abstract class ComponentFixture
{
    /// <summary>
    /// Why the native library that the component needs cannot be loaded here; <see langword="null"/> if it can. The laws are
    /// reported as skipped for this reason, and for no other.
    /// </summary>
    protected internal virtual string? MissingLibrary => null;

    /// <summary>Provides the component's constructor parameters where the laws make it from settings.</summary>
    /// <remarks>If nothing else is said, these are what every host has: the system's clock, and loggers, which write nothing here.</remarks>
    protected internal virtual IServiceProvider Services { get; } = new UsualServices();

    /// <summary>The folder of the test project, where what older versions wrote is kept.</summary>
    protected internal virtual string ProjectFolder => "";

    /// <summary>Finds the folder of the test project, also if what was built was moved since, or its paths were mapped.</summary>
    /// <param name="built">Where it was when it was built.</param>
    protected static string FindProject(string built) => ProjectSearch.Find(built, AppContext.BaseDirectory);

    /// <summary>The component under test in every configuration, by name.</summary>
    /// <param name="folder">An empty folder of the test's own.</param>
    internal abstract IEnumerable<(string Name, object Component)> Components(string folder);

    /// <summary>Skips the test if it cannot be run here.</summary>
    internal void RequireLibrary()
    {
        if (MissingLibrary is { } reason)
            Assert.Skip(reason);
    }

    /// <summary>What the fixture is of, as a person knows it.</summary>
    internal string Subject => GetType().Name is var name && name.EndsWith("Conformance", StringComparison.Ordinal) ? name[..^"Conformance".Length] : name;

    internal FixtureException Missing(string member) => FixtureException.Missing(GetType(), member);
}
