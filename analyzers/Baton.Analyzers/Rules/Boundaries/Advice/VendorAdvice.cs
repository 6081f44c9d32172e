using System.Collections.Concurrent;
using Baton.Analyzers.Vendors;
using Baton.Generators.Catalog;
using Baton.Generators.Components.Parsing;
using Baton.Generators.Projects;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Advice;

/// <summary>What to use instead of a vendor: what its adapters in reach offer, or else how to get one.</summary>
internal sealed class VendorAdvice(Compilation compilation, VendorMap vendors, Role role)
{
    /// <summary>Every use of a vendor is told with this advice: more names than these are no help.</summary>
    private const int MostNames = 5;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The advice, as the second half of a sentence.</summary>
    public string For(string vendor) => _known.GetOrAdd(vendor, Compose);

    private string Compose(string vendor)
    {
        var adapters = vendors.Adapters.Where(a => string.Equals(a.Vendor, vendor, StringComparison.OrdinalIgnoreCase)).ToList();
        var offers = adapters.Select(Offer).OfType<string>().ToList();
        if (offers.Count > 0)
            return $"use {string.Join(", or ", offers)} instead";
        if (adapters.Count > 0)
            return $"use what its adapter {string.Join(" or ", adapters.Select(NameOf))} offers instead, or let it offer what is missing";
        return role == Role.App
            ? "put what needs it there, behind an interface of your own"
            : $"put what needs it into an adapter (a project with <BatonRole>Adapter</BatonRole> and <BatonVendor>{vendor}</BatonVendor>), behind an interface of your own";
    }

    /// <summary>What an adapter offers, a family at a time; null if it has no components.</summary>
    private string? Offer(AdapterReference adapter)
    {
        var families = ReferenceParser.Manifests(adapter.Reference)
            .GroupBy(m => m.Family, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(Offer)
            .ToList();
        return families.Count == 0 ? null : $"{string.Join(", or ", families)} ({NameOf(adapter)})";
    }

    private string? NameOf(AdapterReference adapter) => compilation.GetAssemblyOrModuleSymbol(adapter.Reference)?.Name;

    private string Offer(IGrouping<string, ComponentManifest> family)
    {
        var kinds = family.Select(m => $"'{m.Kind}'").OrderBy(k => k, StringComparer.Ordinal).ToList();
        var names = kinds.Count == 1 ? $"the {family.Key} {kinds[0]}" : $"a {family.Key} ({Several(kinds)})";
        return Interface(family) is { } name ? $"{names} through {name}" : names;
    }

    private static string Several(List<string> kinds) =>
        kinds.Count <= MostNames ? string.Join(", ", kinds) : $"{string.Join(", ", kinds.Take(MostNames - 1))} and {kinds.Count - MostNames + 1} more";

    /// <summary>The interface of a family, as far as this compilation knows it.</summary>
    private string? Interface(IEnumerable<ComponentManifest> components) => components
        .SelectMany(m => m.Capabilities)
        .Distinct(StringComparer.Ordinal)
        .Select(compilation.GetTypeByMetadataName)
        .FirstOrDefault(t => t is not null && Families.DeclaredBy(t) is not null)?.Name;
}
