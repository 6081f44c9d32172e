using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>
/// What a body uses of vendors: one use a statement, the one that tells most. What is no statement, such as an expression
/// body or a field's initial value, belongs to the declaration; an attribute stands for itself.
/// </summary>
internal sealed class BlockUses(ForeignSymbols foreign)
{
    private readonly Dictionary<SyntaxNode, VendorUse> _uses = [];
    private readonly HashSet<SyntaxNode> _unresolved = [];

    // Not by recursion: a sum of a thousand parts is a thousand operations deep.
    private readonly Stack<(IOperation Operation, SyntaxNode Owner)> _open = new();

    /// <summary>The use of each statement, attribute or declaration that has one.</summary>
    public IReadOnlyDictionary<SyntaxNode, VendorUse> Uses => _uses;

    /// <summary>The statements, attributes and declarations in which the compiler does not know what a name stands for.</summary>
    public IReadOnlyCollection<SyntaxNode> Unresolved => _unresolved;

    /// <summary>Goes through a body.</summary>
    /// <param name="root">The body.</param>
    /// <param name="declaration">What belongs to no statement belongs to this.</param>
    /// <param name="cancellation">Ends the work.</param>
    public void Add(IOperation root, SyntaxNode declaration, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _open.Push((root, declaration));
        while (_open.Count > 0)
        {
            var (operation, owner) = _open.Pop();
            if (operation.Syntax is StatementSyntax or CatchClauseSyntax or AttributeSyntax)
                owner = operation.Syntax;
            if (OperationUses.Find(operation, foreign) is { } use && (!_uses.TryGetValue(owner, out var known) || use.Precedes(known)))
                _uses[owner] = use;
            if (operation.Kind == OperationKind.Invalid || operation.Type is { TypeKind: TypeKind.Error })
                _unresolved.Add(owner);
            if (operation.Kind is OperationKind.LocalFunction or OperationKind.AnonymousFunction)
                AddAttributes(operation);
            foreach (var child in operation.ChildOperations)
                _open.Push((child, owner));
        }
    }

    private void AddAttributes(IOperation function)
    {
        foreach (var attribute in NestedAttributes.Of(function.Syntax))
        {
            if (function.SemanticModel?.GetOperation(attribute) is { } operation)
                _open.Push((operation, attribute));
        }
    }
}
