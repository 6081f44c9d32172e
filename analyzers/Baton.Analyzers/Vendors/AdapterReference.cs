using System.Runtime.CompilerServices;
using Baton.Generators.Catalog;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Vendors;

/// <summary>What an assembly of Baton's says of its role: whoever references it learns from it what is the vendor's.</summary>
/// <param name="Reference">The assembly.</param>
/// <param name="Role">Its role, as its project file writes it.</param>
/// <param name="Vendor">The vendor that it adapts; null if it is no adapter.</param>
/// <param name="VendorAssemblies">The names of its vendor's assemblies.</param>
internal sealed record AdapterReference(MetadataReference Reference, string Role, string? Vendor, IReadOnlyList<string> VendorAssemblies)
{
    // The answer for a reference never changes, and an editor asks again after each edit.
    private static readonly ConditionalWeakTable<MetadataReference, StrongBox<AdapterReference?>> Known = new();

    /// <summary>Reads a reference; null if it has no role.</summary>
    public static AdapterReference? Of(MetadataReference reference) =>
        Known.GetValue(reference, static r => new StrongBox<AdapterReference?>(Read(r))).Value;

    private static AdapterReference? Read(MetadataReference reference)
    {
        string? role = null, vendor = null;
        var assemblies = new List<string>();
        foreach (var (key, value) in ReferenceParser.Metadata(reference) ?? [])
        {
            switch (key)
            {
                case "Baton.Role":
                    role = value;
                    break;
                case "Baton.Vendor":
                    vendor = value;
                    break;
                case "Baton.VendorAssemblies":
                    assemblies.AddRange(value.Split('|'));
                    break;
            }
        }

        return role is null ? null : new AdapterReference(reference, role, role == nameof(Generators.Projects.Role.Adapter) ? vendor : null, assemblies);
    }
}
