using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Contracts;

/// <summary>Finds the kind of a component where code takes it for a plain string.</summary>
internal static class KindNames
{
    /// <summary>Whether a value is, or a tuple holds, what Baton says to be a component's kind.</summary>
    public static bool IsKind(IOperation value) => value switch
    {
        IConversionOperation conversion => IsKind(conversion.Operand),
        ITupleOperation tuple => tuple.Elements.Any(IsKind),
        IPropertyReferenceOperation { Property: { Name: "Kind", Type.SpecialType: SpecialType.System_String, ContainingAssembly.Name: var assembly } } =>
            assembly == "Baton" || assembly.StartsWith("Baton.", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The texts that a pattern or a case compares with.</summary>
    public static IEnumerable<string> In(IOperation? operation)
    {
        foreach (var part in operation?.DescendantsAndSelf() ?? [])
        {
            if (part is ILiteralOperation or IFieldReferenceOperation or ILocalReferenceOperation && part.ConstantValue is { HasValue: true, Value: string text })
                yield return text;
        }
    }
}
