using System.Collections.Concurrent;
using Baton.Analyzers.Rules.Boundaries.Advice;
using Baton.Analyzers.Rules.Boundaries.Uses;
using Baton.Analyzers.Vendors;
using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>The vendors that a compilation has in reach and must not use everywhere.</summary>
internal sealed class Boundary
{
    private static readonly SymbolDisplayFormat ShortNames = SymbolDisplayFormat.CSharpShortErrorMessageFormat;

    private readonly ProjectRole _role;
    private readonly VendorAdvice _advice;
    private readonly ForeignSymbols _everywhere;
    private readonly ConcurrentDictionary<SyntaxTree, ForeignSymbols> _byFile = new();

    private Boundary(Compilation compilation, ProjectRole role, VendorMap vendors)
    {
        _role = role;
        Vendors = vendors;
        Wall = new OpenedWall(compilation, vendors.HiddenFiles);
        Declarations = new DeclarationUses(Wall);
        _advice = new VendorAdvice(compilation, vendors, role.Role);
        _everywhere = new ForeignSymbols(vendors, role, role.Vendor, Wall.IsNeeded);
    }

    /// <summary>Which assembly is which vendor's.</summary>
    public VendorMap Vendors { get; }

    /// <summary>What the code would mean if no wall kept vendors from the compiler.</summary>
    public OpenedWall Wall { get; }

    /// <summary>What declarations say of vendors.</summary>
    public DeclarationUses Declarations { get; }

    /// <summary>The boundary of a compilation that is no adapter; null where nothing is forbidden, so that nothing needs to be looked at.</summary>
    public static Boundary? Of(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var role = ProjectRole.Of(options);
        return role.IsFree || role.Role == Role.Adapter ? null : Of(compilation, role, VendorMap.Of(compilation, options, cancellation));
    }

    /// <summary>The boundary of an adapter, to other vendors and to other adapters; null where none is in reach.</summary>
    public static Boundary? OfAdapter(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var role = ProjectRole.Of(options);
        return role.Role == Role.Adapter ? Of(compilation, role, VendorMap.Of(compilation, options, cancellation).WithAdapters(compilation)) : null;
    }

    /// <summary>The symbols that a file must not use.</summary>
    public ForeignSymbols ForeignTo(SyntaxTree tree) => _role.Role == Role.App
        ? _byFile.GetOrAdd(tree, t => new ForeignSymbols(Vendors, _role, _role.VendorOf(t.FilePath), Wall.IsNeeded))
        : _everywhere;

    /// <summary>What is wrong with a use of a vendor, and what to do instead.</summary>
    public string Message(Mention mention)
    {
        var name = mention.Symbol is INamespaceSymbol ? $"the namespace '{mention.Symbol.ToDisplayString()}'" : $"'{mention.Symbol.ToDisplayString(ShortNames)}'";
        var what = $"{name} belongs to the vendor {mention.Vendor}";
        if (_role.Role == Role.App)
            return $"{what}, which only files in Adapters/{mention.Vendor} may use: {_advice.For(mention.Vendor)}";
        if (_role.Role != Role.Adapter)
            return $"{what}, which only its adapter may use: {_advice.For(mention.Vendor)}";
        return Vendors.IsAdapter(mention.Vendor)
            ? $"{name} belongs to {mention.Vendor}, which is an adapter too: let the host put the two together, or move what both need into a project that is no adapter"
            : $"{what}, but this is the adapter of {_role.Vendor}, and an adapter has one vendor: move what needs {mention.Vendor} into an adapter of its own";
    }

    private static Boundary? Of(Compilation compilation, ProjectRole role, VendorMap vendors) =>
        vendors.Vendors.All(v => string.Equals(v, role.Vendor, StringComparison.OrdinalIgnoreCase)) ? null : new Boundary(compilation, role, vendors);
}
