using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Vendors;

/// <summary>
/// Which assembly is which vendor's, by the assembly's identity. Who knows best is asked first: <c>.editorconfig</c>
/// (<c>baton_vendor_assemblies</c>), then the packages that delivered the assemblies, then the adapters in reach.
/// </summary>
internal sealed class VendorMap
{
    private const string EditorConfigKey = "baton_vendor_assemblies";

    private readonly VendorPatterns _configured;
    private readonly Dictionary<string, string> _delivered;
    private readonly HashSet<string> _ours;
    private readonly HashSet<string> _adapters = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<IAssemblySymbol, string?> _found = new(SymbolEqualityComparer.Default);

    private VendorMap(
        VendorPatterns configured,
        Dictionary<string, string> delivered,
        HashSet<string> ours,
        IReadOnlyList<AdapterReference> adapters,
        IEnumerable<string> referenced,
        IEnumerable<string> hidden)
    {
        _configured = configured;
        _delivered = delivered;
        _ours = ours;
        Adapters = adapters;
        HiddenFiles = [.. hidden.Where(file => VendorOf(NameOf(file)) is not null)];
        Vendors = new HashSet<string>(referenced.Concat(delivered.Keys).Concat(HiddenFiles.Select(NameOf)).Select(VendorOf).OfType<string>(), StringComparer.OrdinalIgnoreCase);
    }

    private VendorMap(VendorMap map, IEnumerable<string> adapters)
    {
        (_configured, _delivered, _ours, Adapters, HiddenFiles) = (map._configured, map._delivered, map._ours, map.Adapters, map.HiddenFiles);
        _adapters.UnionWith(adapters);
        Vendors = [.. map.Vendors, .. _adapters];
    }

    /// <summary>The adapters in reach.</summary>
    public IReadOnlyList<AdapterReference> Adapters { get; }

    /// <summary>The files of vendors' assemblies that run with the program, but that the compiler does not see.</summary>
    public IReadOnlyList<string> HiddenFiles { get; }

    /// <summary>The vendors that are in reach.</summary>
    public IReadOnlyCollection<string> Vendors { get; }

    /// <summary>Whether no vendor is in reach, so that nothing can be leaked.</summary>
    public bool IsEmpty => Vendors.Count == 0;

    /// <summary>Reads what is known of vendors.</summary>
    public static VendorMap Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation) =>
        Of(compilation, options.AnalyzerConfigOptionsProvider, cancellation);

    /// <summary>Reads what is known of vendors.</summary>
    public static VendorMap Of(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var delivered = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var ours = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { compilation.Assembly.Identity.Name };
        var adapters = new List<AdapterReference>();
        foreach (var reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            if (AdapterReference.Of(reference) is not { } roled)
                continue;
            // What has a role of its own is nobody's vendor, however it is called.
            if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
                ours.Add(assembly.Identity.Name);
            if (roled.Vendor is null)
                continue;
            adapters.Add(roled);
            foreach (var name in roled.VendorAssemblies)
                delivered[name] = roled.Vendor;
        }

        var properties = options.GlobalOptions;
        var packages = VendorPatterns.Parse([BuildProperty(properties, "BatonVendorPackages")]);
        foreach (var pair in BuildProperty(properties, "BatonPackageAssemblies").Split('|'))
        {
            var equals = pair.IndexOf('=');
            if (equals > 0 && packages.VendorOf(pair.Substring(0, equals)) is { } vendor)
                delivered[pair.Substring(equals + 1)] = vendor;
        }

        // A `?` stands for the `#` that the compiler would take for a comment.
        var hidden = BuildProperty(properties, "BatonHiddenAssemblies").Split(['|'], StringSplitOptions.RemoveEmptyEntries).Select(f => f.Replace('?', '#'));
        return new VendorMap(Configured(compilation, options), delivered, ours, adapters, compilation.ReferencedAssemblyNames.Select(r => r.Name), hidden);
    }

    /// <summary>The same, with each adapter in reach as a vendor of its assembly's name: one adapter keeps out of another as out of another's vendor.</summary>
    public VendorMap WithAdapters(Compilation compilation) =>
        new(this, Adapters.Select(a => compilation.GetAssemblyOrModuleSymbol(a.Reference)).OfType<IAssemblySymbol>().Select(a => a.Identity.Name));

    /// <summary>Whether what counts as a vendor is an adapter.</summary>
    public bool IsAdapter(string vendor) => _adapters.Contains(vendor);

    /// <summary>The vendor of an assembly; null if it is no vendor's.</summary>
    public string? VendorOf(IAssemblySymbol? assembly)
    {
        if (assembly is null)
            return null;
        return _found.TryGetValue(assembly, out var vendor) ? vendor : _found.GetOrAdd(assembly, VendorOf(assembly.Identity.Name));
    }

    /// <summary>The vendor in whose assembly a type or member is declared; null if it is no vendor's.</summary>
    public string? VendorOf(ISymbol? symbol) => VendorOf(symbol?.ContainingAssembly);

    /// <summary>Whether an assembly is no vendor's, but was compiled against one's.</summary>
    public bool IsBuiltOnVendor(IAssemblySymbol assembly) =>
        VendorOf(assembly) is null && assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => VendorOf(r.Name) is not null));

    private static VendorPatterns Configured(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        // A folder's own .editorconfig counts for the whole project: an assembly has one vendor.
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (options.GetOptions(tree).TryGetValue(EditorConfigKey, out var text))
                texts.Add(text);
        }

        return VendorPatterns.Parse(texts.OrderBy(t => t, StringComparer.Ordinal));
    }

    private static string BuildProperty(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue($"build_property.{name}", out var value) ? value.Trim() : "";

    private static string NameOf(string file)
    {
        var name = file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);
        return name.Substring(0, Math.Max(0, name.LastIndexOf('.')));
    }

    private string? VendorOf(string assembly)
    {
        if (_ours.Contains(assembly))
            return _adapters.Contains(assembly) ? assembly : null;
        return _configured.VendorOf(assembly) ?? (_delivered.TryGetValue(assembly, out var vendor) ? vendor : null);
    }
}
