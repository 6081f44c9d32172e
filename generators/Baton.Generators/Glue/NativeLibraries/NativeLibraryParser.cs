using Baton.Generators.Emission;
using Baton.Settings;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue.NativeLibraries;

/// <summary>Reads a class that is marked as the place of a native library.</summary>
internal static class NativeLibraryParser
{
    /// <summary>The attribute's full name.</summary>
    public const string AttributeName = "Baton.Native.NativeLibraryAttribute";

    private static readonly string[] TextProperties = ["Title", "Remedy", "NodeModule"];

    private static readonly string[] ListProperties = ["Linux", "Windows", "MacOS", "LinuxCompanions", "WindowsCompanions", "MacOSCompanions"];

    /// <summary>Reads the class; nothing where it cannot be added to, or the attribute says too little.</summary>
    /// <param name="type">The class.</param>
    public static NativeLibrarySpec? Parse(INamedTypeSymbol type)
    {
        var attribute = type.GetAttributes().First(a => a.AttributeClass.Is("Baton.Native", "NativeLibraryAttribute"));
        var arguments = attribute.NamedArguments.ToDictionary(a => a.Key, a => a.Value);
        if (attribute.ConstructorArguments is not [{ Value: string { Length: > 0 } name }] || Problem(type, arguments) is not null)
            return null;
        return new NativeLibrarySpec(
            PartialType.Of(type),
            name,
            Text(arguments, "PathVariable") ?? $"BATON_{VariablePart(name)}_PATH",
            TextProperties.Select(p => (Property: p, Value: Text(arguments, p)!)).Where(p => p.Value is not null).ToEquatableArray(),
            ListProperties.Select(p => (Property: p, Values: List(arguments, p))).Where(p => p.Values.Count > 0).ToEquatableArray(),
            Text(arguments, "Oldest") is { } oldest ? Version.Parse(oldest) : null);
    }

    /// <summary>Why the compiler cannot add to the class, as the end of a sentence; nothing if it can.</summary>
    public static string? Problem(INamedTypeSymbol type) => Problem(
        type, type.GetAttributes().First(a => a.AttributeClass.Is("Baton.Native", "NativeLibraryAttribute")).NamedArguments.ToDictionary(a => a.Key, a => a.Value));

    private static string? Problem(INamedTypeSymbol type, Dictionary<string, TypedConstant> arguments)
    {
        if (!PartialType.IsPartial(type, out var offender))
            return $"'{offender!.Name}' must be partial";
        if (type.IsFileLocal)
            return $"'{type.Name}' must not be local to its file";
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (level.IsGenericType)
                return $"'{level.Name}' must not have type parameters";
            if (level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
                return $"'{level.Name}' must be internal, so that the library is known before its first call";
        }

        return Text(arguments, "Oldest") is { } oldest && !Version.TryParse(oldest, out _) ? $"'{oldest}' is no version: write one such as 1.14" : null;
    }

    private static string? Text(Dictionary<string, TypedConstant> arguments, string name) =>
        arguments.TryGetValue(name, out var argument) && argument.Kind != TypedConstantKind.Array && argument.Value is string { Length: > 0 } text ? text : null;

    private static EquatableArray<string> List(Dictionary<string, TypedConstant> arguments, string name) =>
        arguments.TryGetValue(name, out var argument) && argument is { Kind: TypedConstantKind.Array, IsNull: false }
            ? argument.Values.Select(v => v.Value).OfType<string>().Where(v => v.Length > 0).ToEquatableArray()
            : EquatableArray<string>.Empty;

    private static string VariablePart(string name) =>
        new(name.Select(unit => char.IsLetterOrDigit(unit) ? char.ToUpperInvariant(unit) : '_').ToArray());
}
