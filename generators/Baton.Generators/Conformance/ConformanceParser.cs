using Baton.Generators.Catalog;
using Baton.Generators.Emission;
using Baton.Settings;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Conformance;

/// <summary>Finds out which classes of tests a project gets.</summary>
internal static class ConformanceParser
{
    /// <summary>The classes of tests, sorted by name.</summary>
    /// <param name="compilation">The test project.</param>
    /// <param name="request">Which components are meant.</param>
    /// <param name="own">The components of the project itself.</param>
    /// <param name="references">What the project references.</param>
    /// <param name="place">Where the project is, and its root namespace.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static EquatableArray<ConformanceSpec> Parse(
        Compilation compilation,
        ConformanceRequest request,
        IEnumerable<CatalogEntry> own,
        IEnumerable<ReferenceSpec> references,
        ProjectPlace place,
        CancellationToken cancellation)
    {
        var found = ComponentSearch.Find(compilation, request, own, references).Where(c => c.Type is not null).ToList();
        var names = ClassNames.Of([.. found.Select(c => c.Entry)]);
        var space = ClassNames.Namespace(place.RootNamespace);
        var specs = new List<ConformanceSpec>();
        foreach (var component in found)
        {
            cancellation.ThrowIfCancellationRequested();
            specs.Add(Spec(compilation, component.Entry, component.Laws, component.Type!, space, names[component.Entry.Type], place));
        }

        return new EquatableArray<ConformanceSpec>(specs.OrderBy(s => s.Name, StringComparer.Ordinal));
    }

    private static ConformanceSpec Spec(
        Compilation compilation, CatalogEntry entry, FamilyLaws laws, INamedTypeSymbol type, string space, string name, ProjectPlace place)
    {
        var written = compilation.Assembly.GetTypeByMetadataName(space.Length == 0 ? name : $"{space.Replace("@", "")}.{name}");
        bool IsWritten(string? member) => member is not null && written?.GetMembers(member).Any(m => m.IsOverride && !m.IsGenerated()) is true;

        var component = type.GlobalName();
        var spec = new ConformanceSpec(space, name, component, entry.Family, entry.Kind, new EquatableArray<LawSuite>(laws.Suites.Where(s => Has(type, s.Capability))))
        {
            ProjectFolder = IsWritten("ProjectFolder") ? null : place.Folder,
        };
        foreach (var asked in laws.Asked)
        {
            if (IsWritten(asked.Name) || IsWritten(asked.Instead) || asked.UnlessCapable.Any(c => Has(type, c)))
                continue;
            if (asked.Creation is not null && IsMadeOfNothing(type))
                spec = spec with { Creation = $"{asked.Creation} => new {component}();" };
            else
                spec = spec with { Missing = new EquatableArray<string>(spec.Missing.Append(asked.Declaration)) };
        }

        return spec;
    }

    private static bool Has(INamedTypeSymbol type, string? capability) =>
        capability is null || type.AllInterfaces.Any(i => i.FullMetadataName() == capability);

    /// <summary>Whether a component is made without a word: no service is needed, and no setting is required.</summary>
    private static bool IsMadeOfNothing(INamedTypeSymbol type)
    {
        if (type.IsAbstract || !type.InstanceConstructors.Any(c => c.DeclaredAccessibility == Accessibility.Public && c.Parameters.All(p => p.HasExplicitDefaultValue || p.IsParams)))
            return false;
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers().Any(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
                return false;
        }

        return true;
    }
}
