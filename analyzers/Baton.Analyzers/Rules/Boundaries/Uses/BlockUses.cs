using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>
/// What a body uses of vendors: one use a statement, the one that tells most. What is no statement, such as an expression
/// body or a field's initial value, belongs to the declaration; an attribute stands for itself.
/// </summary>
internal sealed class BlockUses
{
    private static readonly Dictionary<SyntaxNode, VendorUse> Nothing = [];

    private readonly ForeignSymbols _foreign;

    // Not by recursion: a sum of a thousand parts is a thousand operations deep.
    private readonly Stack<(IOperation Operation, SyntaxNode Owner)> _open = new();

    // Made for the first use: most bodies have none.
    private Dictionary<SyntaxNode, VendorUse>? _uses;

    private BlockUses(ForeignSymbols foreign) => _foreign = foreign;

    /// <summary>The use of each statement, attribute or declaration that has one.</summary>
    public IReadOnlyDictionary<SyntaxNode, VendorUse> ByOwner => _uses ?? Nothing;

    /// <summary>Whether the compiler does not know what something in the body stands for.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Goes through the bodies of a declaration.</summary>
    /// <param name="bodies">The bodies.</param>
    /// <param name="declaration">What belongs to no statement belongs to this.</param>
    /// <param name="foreign">What must not be used in them.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static BlockUses Of(IEnumerable<IOperation> bodies, SyntaxNode declaration, ForeignSymbols foreign, CancellationToken cancellation)
    {
        var uses = new BlockUses(foreign);
        foreach (var body in bodies)
        {
            cancellation.ThrowIfCancellationRequested();
            uses.Add(body, declaration);
        }

        return uses;
    }

    private void Add(IOperation body, SyntaxNode declaration)
    {
        _open.Push((body, declaration));
        while (_open.Count > 0)
        {
            var (operation, owner) = _open.Pop();
            if (operation.Syntax is StatementSyntax or CatchClauseSyntax or AttributeSyntax)
                owner = operation.Syntax;
            if (OperationUses.Find(operation, _foreign) is { } use)
                Add(owner, use);
            if (operation.Kind is OperationKind.LocalFunction or OperationKind.AnonymousFunction)
            {
                AddAttributes(operation);
                AddDefaultValues(operation, owner);
            }

            // What is only named is not used.
            if (operation.Kind == OperationKind.NameOf)
                continue;
            foreach (var child in operation.ChildOperations)
                _open.Push((child, owner));
        }
    }

    private void Add(SyntaxNode owner, VendorUse use)
    {
        if (use.Mention.IsUnknown)
            HasUnknown = true;
        else if (!(_uses ??= []).TryGetValue(owner, out var known) || use.Precedes(known))
            _uses[owner] = use;
    }

    private void AddAttributes(IOperation function)
    {
        foreach (var attribute in NestedAttributes.Of(function.Syntax))
        {
            if (function.SemanticModel?.GetOperation(attribute) is { } operation)
                _open.Push((operation, attribute));
        }
    }

    // Neither are they part of any operation, and constants are all that they can be.
    private void AddDefaultValues(IOperation function, SyntaxNode owner)
    {
        foreach (var value in NestedParameters.DefaultValues(function.Syntax))
        {
            if (NameUses.In(value, function.SemanticModel, _foreign) is { } found)
                Add(owner, new VendorUse(found.IsUnknown ? default : UsePlace.Written(value, found.Symbol.Name) ?? value.Span, found, Clarity.Named));
        }
    }
}
