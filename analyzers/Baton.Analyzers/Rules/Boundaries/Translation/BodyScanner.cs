using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Boundaries.Translation;

/// <summary>Reads from the bodies of a type's members what each of them lets out.</summary>
internal sealed class BodyScanner(INamedTypeSymbol type, VendorCalls calls)
{
    private readonly TranslatingCatch _catch = new(calls);

    /// <summary>Reads a member's blocks, such as its body and the default values of its parameters, and the local functions in them.</summary>
    public IEnumerable<(ISymbol Owner, BodyFacts Facts)> Scan(ISymbol member, IEnumerable<IOperation> blocks, CancellationToken cancellation)
    {
        var bodies = new List<(ISymbol Owner, BodyFacts Facts)> { (Key(member), new BodyFacts()) };
        var open = new Stack<(IOperation Operation, BodyFacts Facts)>();
        foreach (var block in blocks.Reverse())
            open.Push((block, bodies[0].Facts));
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (operation, facts) = open.Pop();
            if (operation is IAnonymousFunctionOperation lambda && !RunsHere(lambda))
                continue;
            if (operation is ILocalFunctionOperation function)
                bodies.Add((Key(function.Symbol), facts = new BodyFacts()));
            else
                Add(operation, facts);
            foreach (var child in operation.ChildOperations.Reverse())
                open.Push((child, facts));
        }

        return bodies;
    }

    /// <summary>What a body is found by: of a generic or partial member, the one that has it.</summary>
    public static ISymbol Key(ISymbol member) => member switch
    {
        IMethodSymbol method => ((IMethodSymbol)method.OriginalDefinition).PartialImplementationPart ?? method.OriginalDefinition,
        _ => member.OriginalDefinition,
    };

    private void Add(IOperation operation, BodyFacts facts)
    {
        if (operation is IThrowOperation thrown)
        {
            if (ThrownByVendor(thrown) is { } exception && !_catch.Covers(thrown))
                facts.Throws.Add((thrown.Syntax.GetLocation(), exception));
            return;
        }

        var touched = calls.Of(operation);
        var called = Called(operation).ToList();
        if ((touched is null && called.Count == 0) || _catch.Covers(operation))
            return;
        if (touched is not null)
            facts.Touches.Add(touched);
        facts.Calls.AddRange(called);
    }

    /// <summary>The vendor's exception that is thrown: again, in a catch of it, or by name.</summary>
    private ITypeSymbol? ThrownByVendor(IThrowOperation thrown)
    {
        if (thrown.Exception is not null)
            return TranslatingCatch.Unconverted(thrown.Exception)?.Type is { } type && calls.IsVendorException(type) ? type : null;
        for (var parent = thrown.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ICatchClauseOperation clause)
                return calls.IsVendorException(clause.ExceptionType) ? clause.ExceptionType : null;
        }

        return null;
    }

    private IEnumerable<ISymbol> Called(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { } method } when IsOwn(method) => [Key(method)],
        IMethodReferenceOperation { Method: { } method, Parent: IDelegateCreationOperation { Parent: IArgumentOperation argument } } when IsOwn(method) && RunsHere(argument) => [Key(method)],
        IPropertyReferenceOperation { Property: { } property } when IsOwn(property) => new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().Select(Key),
        _ => [],
    };

    private bool IsOwn(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction } || SymbolEqualityComparer.Default.Equals(symbol.ContainingType?.OriginalDefinition, type.OriginalDefinition);

    /// <summary>Whether a lambda is run by the framework, which translates nothing; whatever else takes it may do so.</summary>
    private bool RunsHere(IAnonymousFunctionOperation lambda) =>
        lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation argument } && RunsHere(argument);

    private bool RunsHere(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { TargetMethod.ContainingAssembly: { } assembly }
        && !SymbolEqualityComparer.Default.Equals(assembly, type.ContainingAssembly)
        && assembly.Name.StartsWith("System.", StringComparison.Ordinal);
}
