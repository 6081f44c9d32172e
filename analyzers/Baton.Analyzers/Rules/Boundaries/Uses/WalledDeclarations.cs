using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>Declarations, attributes and directives in which a wall leaves a name without meaning: such errors end a build before any analyzer runs.</summary>
/// <param name="compilation">What is compiled.</param>
/// <param name="wall">What the code would mean without the wall.</param>
/// <param name="names">The names by which code can call what the wall hides, and what is made of it.</param>
internal sealed class WalledDeclarations(Compilation compilation, OpenedWall wall, HashSet<string> names)
{
    /// <summary>The uses in a file: the first of each declaration, attribute or directive.</summary>
    public IEnumerable<VendorUse> In(SyntaxTree tree, ForeignSymbols foreign, CancellationToken cancellation)
    {
        var told = new HashSet<SyntaxNode>();
#pragma warning disable RS1030 // This runs before the analyzers, which have a model.
        var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        foreach (var name in Candidates(tree.GetRoot(cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Owner(name) is { } owner && !told.Contains(owner) && Find(name, owner, model, foreign, cancellation) is { } use)
            {
                told.Add(owner);
                if (!DeclarationUses.IsSecondPart(wall.Model(tree).GetDeclaredSymbol(owner, cancellation)))
                    yield return use;
            }
        }
    }

    // Bodies are compiled later: if only they have errors, the analyzers run.
    private IEnumerable<SimpleNameSyntax> Candidates(SyntaxNode root) => root
        .DescendantNodes(n => n is not (BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax))
        .OfType<SimpleNameSyntax>()
        .Where(n => names.Contains(n.Identifier.ValueText));

    private static SyntaxNode? Owner(SyntaxNode name) =>
        name.Ancestors().FirstOrDefault(n => n is UsingDirectiveSyntax or AttributeSyntax or (MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax));

    private VendorUse? Find(SimpleNameSyntax name, SyntaxNode owner, SemanticModel model, ForeignSymbols foreign, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(name, cancellation);
        var isUnknown = info is { Symbol: null or IErrorTypeSymbol, CandidateSymbols.IsEmpty: true };
        if (isUnknown && SyntaxUses.Find(owner, wall.Model(owner.SyntaxTree), foreign, cancellation) is { } use)
            return use;
        if (isUnknown)
            return NameUses.In(wall.Model(owner.SyntaxTree).GetSymbolInfo(name, cancellation), foreign) is { } hidden ? new VendorUse(name.Identifier.Span, hidden, Clarity.Named) : null;
        // What is known may be made of what is not, and the compiler asks for it.
        if (owner is AttributeSyntax)
            return InAttribute(owner, foreign, cancellation);
        return name.FirstAncestorOrSelf<BaseTypeSyntax>() is not null && info.Symbol is INamedTypeSymbol type && SignatureUses.InBase(type, foreign) is { } found
            ? new VendorUse(name.Identifier.Span, found, Clarity.Named)
            : null;
    }

    private VendorUse? InAttribute(SyntaxNode attribute, ForeignSymbols foreign, CancellationToken cancellation) =>
        wall.Model(attribute.SyntaxTree).GetOperation(attribute, cancellation) is { } operation
        && BlockUses.Of([operation], attribute, foreign, cancellation).ByOwner.TryGetValue(attribute, out var use)
            ? use
            : null;
}
