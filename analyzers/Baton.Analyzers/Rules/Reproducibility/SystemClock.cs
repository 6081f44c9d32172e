using Baton.Analyzers.Mentions;
using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Reproducibility;

/// <summary>The members that read the machine's clock.</summary>
internal static class SystemClock
{
    /// <summary>Words of which code that reads the clock mentions one.</summary>
    public static readonly WordSet Words = new(["Now", "UtcNow", "Today", "TimeProvider"]);

    /// <summary>Whether a property is one of them, and its value is asked for.</summary>
    public static bool IsReadBy(IPropertyReferenceOperation reference) =>
        reference.Property is { IsStatic: true } property && IsClock(property) && reference.Parent is not INameOfOperation && !IsFallback(reference);

    private static bool IsClock(IPropertySymbol property) => property.Name switch
    {
        "Now" or "UtcNow" => property.ContainingType.Is("System", "DateTime") || property.ContainingType.Is("System", "DateTimeOffset"),
        "Today" => property.ContainingType.Is("System", "DateTime"),
        "System" => property.ContainingType.Is("System", "TimeProvider"),
        _ => false,
    };

    /// <summary><c>clock ?? TimeProvider.System</c> is what a component without a host does.</summary>
    private static bool IsFallback(IPropertyReferenceOperation reference)
    {
        if (reference.Property.Name != "System")
            return false;
        IOperation value = reference;
        while (value.Parent is IConversionOperation conversion)
            value = conversion;
        return value.Parent is ICoalesceOperation coalesce && coalesce.WhenNull == value
            || value.Parent is ICoalesceAssignmentOperation assignment && assignment.Value == value;
    }
}
