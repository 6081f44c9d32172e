using Baton.Analyzers.Mentions;
using Baton.Analyzers.Options;
using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Reproducibility;

/// <summary>The sources of randomness that no seed governs.</summary>
internal static class Randomness
{
    private const string Cryptography = "System.Security.Cryptography";

    /// <summary>Words of which code that draws randomness mentions one.</summary>
    public static readonly WordSet Words =
        new(["Random", "NewGuid", "CreateVersion7", "RandomNumberGenerator", "RNGCryptoServiceProvider", "GetRandomFileName", "Shuffle"]);

    /// <summary>The member that an operation draws randomness from; null if it draws none, or from a seed.</summary>
    public static ISymbol? In(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor } creation when IsUnseeded(constructor, creation) => constructor,
        IInvocationOperation { TargetMethod: var method } when IsRandom(method) => method,
        IMethodReferenceOperation { Method: var method } when IsRandom(method) && !IsNamed(operation) => method,
        IPropertyReferenceOperation { Property: { Name: "Shared" } property } when property.ContainingType.Is("System", "Random") && !IsNamed(operation) => property,
        _ => null,
    };

    /// <summary>A member as a person writes it.</summary>
    public static string Name(ISymbol source) => source switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"'new {constructor.ContainingType.Name}'",
        _ => $"'{source.ContainingType.Name}.{source.Name}'",
    };

    /// <summary>The same as an option names it; of a constructor the type.</summary>
    public static string FullName(ISymbol source) =>
        RuleOptions.FullName(source is IMethodSymbol { MethodKind: MethodKind.Constructor } ? source.ContainingType : source);

    private static bool IsUnseeded(IMethodSymbol constructor, IObjectCreationOperation creation) => constructor.ContainingType switch
    {
        var type when type.Is("System", "Random") => constructor.Parameters.IsEmpty || creation.Arguments.Any(a => IsUptime(a.Value)),
        var type => type.Is(Cryptography, "RNGCryptoServiceProvider"),
    };

    private static bool IsRandom(IMethodSymbol method) => method.IsStatic && method.ContainingType switch
    {
        var type when type.Is("System", "Guid") => method.Name is "NewGuid" or "CreateVersion7",
        var type when type.Is(Cryptography, "RandomNumberGenerator") => true,
        var type when type.Is("System.IO", "Path") => method.Name is "GetRandomFileName",
        var type => method.Name is "Shuffle" && type.Is("System.Linq", "Enumerable"),
    };

    /// <summary>Whether a seed is how long the machine has been running, which is as good as none.</summary>
    private static bool IsUptime(IOperation seed) => seed.DescendantsAndSelf().Any(o =>
        o is IPropertyReferenceOperation { Property: { Name: "TickCount" or "TickCount64" } property } && property.ContainingType.Is("System", "Environment"));

    private static bool IsNamed(IOperation operation) => operation.Parent is INameOfOperation;
}
