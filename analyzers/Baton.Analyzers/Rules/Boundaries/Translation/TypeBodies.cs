using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Translation;

/// <summary>What the members of a type let out, by themselves and through each other. A body is read when somebody asks for it.</summary>
internal sealed class TypeBodies(INamedTypeSymbol type, VendorCalls calls, Compilation compilation)
{
    private readonly BodyScanner _scanner = new(type, calls);
    private readonly ConcurrentDictionary<ISymbol, BodyFacts?> _facts = new(SymbolEqualityComparer.Default);

    /// <summary>Reads the body of a member that is at hand anyway.</summary>
    public void Add(ISymbol member, IEnumerable<IOperation> blocks, CancellationToken cancellation)
    {
        foreach (var (owner, facts) in _scanner.Scan(member, blocks, cancellation))
            _facts[owner] = facts;
    }

    /// <summary>Where a body itself throws a vendor's exception; <see langword="null"/> if nowhere.</summary>
    public (Location Place, ISymbol Exception)? Throw(IMethodSymbol body, CancellationToken cancellation) =>
        Facts(BodyScanner.Key(body), cancellation) is { Throws: [var first, ..] } ? first : null;

    /// <summary>The first of the vendor's members that a body runs, or of its exceptions that it lets pass; <see langword="null"/> if there is none.</summary>
    public ISymbol? Touch(IMethodSymbol body, CancellationToken cancellation)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<ISymbol>([BodyScanner.Key(body)]);
        while (open.Count > 0)
        {
            var current = open.Dequeue();
            if (!seen.Add(current) || Facts(current, cancellation) is not { } facts)
                continue;
            if ((facts.Touches.FirstOrDefault() ?? facts.Throws.Select(t => t.Exception).FirstOrDefault()) is { } found)
                return found;
            foreach (var called in facts.Calls)
                open.Enqueue(called);
        }

        return null;
    }

    private BodyFacts? Facts(ISymbol member, CancellationToken cancellation)
    {
        if (_facts.TryGetValue(member, out var known))
            return known;
        if (Body(member, cancellation) is { } body)
            Add(member, [body], cancellation);
        return _facts.GetOrAdd(member, (BodyFacts?)null);
    }

    private IOperation? Body(ISymbol member, CancellationToken cancellation)
    {
        if (member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not { } declaration)
            return null;
        SyntaxNode? body = declaration switch
        {
            BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
            AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
            ArrowExpressionClauseSyntax arrow => arrow,
            _ => null,
        };
        // A member that is called may lie in another file; waiting for all members to pass by would wait for ever where
        // the compiler passes one over, as it does with partial constructors.
#pragma warning disable RS1030
        return body is null ? null : compilation.GetSemanticModel(body.SyntaxTree).GetOperation(body, cancellation);
#pragma warning restore RS1030
    }
}
