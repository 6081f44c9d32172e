using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Tests.Harness;

/// <summary>Other assemblies, compiled from source, for a test's project to reference.</summary>
internal static class CompiledReference
{
    /// <summary>Compiles an assembly, together with what Baton generates for it.</summary>
    /// <param name="name">The assembly's name; its file is <c>/packages/NAME.dll</c>.</param>
    /// <param name="source">Its source.</param>
    /// <param name="references">What it references beside the framework and Baton.</param>
    public static MetadataReference Of(string name, string source, params IEnumerable<MetadataReference> references) =>
        Of(name, [source], references);

    /// <summary>Compiles an assembly that says which role its project has, as the SDK has it said.</summary>
    public static MetadataReference OfRole(string name, string role, string vendor, string source, params IEnumerable<MetadataReference> references) =>
        Of(name, [source, Fact("Baton.Role", role), Fact("Baton.Vendor", vendor)], references);

    private static string Fact(string name, string value) =>
        value.Length == 0 ? "" : $"[assembly: System.Reflection.AssemblyMetadata(\"{name}\", \"{value}\")]";

    private static MetadataReference Of(string name, string[] sources, IEnumerable<MetadataReference> references)
    {
        var compilation = Sources.Compile(name, OutputKind.DynamicallyLinkedLibrary, references, sources);
        using var image = new MemoryStream();
        var result = GeneratorRun.Of(compilation).Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"/packages/{name}.dll");
    }
}
