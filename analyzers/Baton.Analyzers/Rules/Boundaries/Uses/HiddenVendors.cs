using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>
/// Names that mean nothing to the compiler because a wall keeps the vendor from it: asked of a second compilation, which
/// sees the vendors' assemblies that run with the program. It is made when the first such name is met, in code that does
/// not compile anyway.
/// </summary>
internal sealed class HiddenVendors
{
    private readonly Lazy<Compilation> _complete;

    /// <summary>Takes the files of the vendors' assemblies that the compiler does not see.</summary>
    public HiddenVendors(Compilation compilation, IReadOnlyList<string> files)
    {
        IsEmpty = files.Count == 0;
        _complete = new Lazy<Compilation>(() => compilation.AddReferences(files.Select(Reference).OfType<MetadataReference>()));
    }

    /// <summary>Whether nothing is hidden.</summary>
    public bool IsEmpty { get; }

    /// <summary>The first name in the code that would be a vendor's without the wall; null if there is none.</summary>
    /// <param name="parts">The code; statements within it are looked at on their own.</param>
    /// <param name="foreign">The vendors that must not be used here.</param>
    /// <param name="cancellation">Ends the work.</param>
    public VendorUse? Find(IEnumerable<SyntaxNode?> parts, ForeignSymbols foreign, CancellationToken cancellation)
    {
        if (IsEmpty)
            return null;
        foreach (var part in parts)
        {
            if (part is null)
                continue;
            var model = Model(part.SyntaxTree);
            foreach (var name in part.DescendantNodesAndSelf(n => n == part || n is not StatementSyntax and not CatchClauseSyntax).OfType<SimpleNameSyntax>())
            {
                cancellation.ThrowIfCancellationRequested();
                if (NameUses.In(model.GetSymbolInfo(name, cancellation), foreign) is { } found)
                    return new VendorUse(name.Identifier.Span, found, Clarity.Named);
            }
        }

        return null;
    }

    /// <summary>What the name in a directive or a comment would stand for without the wall.</summary>
    public SymbolInfo Resolve(SyntaxNode name, CancellationToken cancellation) => IsEmpty ? default : Model(name.SyntaxTree).GetSymbolInfo(name, cancellation);

    private static MetadataReference? Reference(string file)
    {
        try
        {
            return MetadataReference.CreateFromFile(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Restored, and gone since: its names stay unexplained.
            return null;
        }
    }

#pragma warning disable RS1030 // The analyzer's own model does not see what this compilation is made for.
    private SemanticModel Model(SyntaxTree tree) => _complete.Value.GetSemanticModel(tree);
#pragma warning restore RS1030
}
