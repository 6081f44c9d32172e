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

    /// <summary>Reads the class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="refuse">Told of each mistake and its place.</param>
    /// <returns>The spec; nothing if there is a mistake.</returns>
    public static NativeLibrarySpec? Parse(INamedTypeSymbol type, Action<ISymbol, string>? refuse)
    {
        var attribute = type.GetAttributes().First(Asks);
        var arguments = attribute.NamedArguments.ToDictionary(a => a.Key, a => a.Value);
        var isRefused = GluePlace.Check(type, Refuse);
        CheckReach(type, Refuse);
        var name = NameOf(attribute);
        // What is no text at all is the compiler's to refuse.
        if (attribute.ConstructorArguments is [{ IsNull: false }] && !IsName(name))
            Refuse(type, $"'{name}' is no library's name: write it without folder, prefix and ending, such as onnxruntime");
        Version? version = null;
        if (Text(arguments, "Oldest") is { } oldest && !Version.TryParse(oldest, out version))
            Refuse(type, $"'{oldest}' is no version: write one such as 1.14");
        if (isRefused || name.Length == 0)
            return null;
        return new NativeLibrarySpec(
            PartialType.Of(type),
            name,
            Text(arguments, "PathVariable") ?? $"BATON_{VariablePart(name)}_PATH",
            TextProperties.Select(p => (Property: p, Value: Text(arguments, p)!)).Where(p => p.Value is not null).ToEquatableArray(),
            ListProperties.Select(p => (Property: p, Values: List(arguments, p))).Where(p => p.Values.Count > 0).ToEquatableArray(),
            version,
            type.BaseType is { SpecialType: not SpecialType.System_Object });

        void Refuse(ISymbol symbol, string problem)
        {
            isRefused = true;
            refuse?.Invoke(symbol, problem);
        }
    }

    /// <summary>Whether an attribute asks for a native library.</summary>
    public static bool Asks(AttributeData attribute) => attribute.AttributeClass.Is("Baton.Native", "NativeLibraryAttribute");

    /// <summary>The library's name; empty where none is given.</summary>
    public static string NameOf(AttributeData attribute) => attribute.ConstructorArguments is [{ Value: string name }] ? name : "";

    private static void CheckReach(INamedTypeSymbol type, Action<ISymbol, string> refuse)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (level.IsGenericType)
                refuse(level, $"'{level.Name}' must not have type parameters: a library is there once");
            if (level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
                refuse(level, $"'{level.Name}' must be internal, so that the library is known before its first call");
        }
    }

    private static bool IsName(string name) => name.Length > 0 && name.IndexOfAny(['/', '\\']) < 0 && name.Trim() == name;

    private static string? Text(Dictionary<string, TypedConstant> arguments, string name) =>
        arguments.TryGetValue(name, out var argument) && argument.Kind != TypedConstantKind.Array && argument.Value is string { Length: > 0 } text ? text : null;

    private static EquatableArray<string> List(Dictionary<string, TypedConstant> arguments, string name) =>
        arguments.TryGetValue(name, out var argument) && argument is { Kind: TypedConstantKind.Array, IsNull: false }
            ? argument.Values.Select(v => v.Value).OfType<string>().Where(v => v.Length > 0).ToEquatableArray()
            : EquatableArray<string>.Empty;

    private static string VariablePart(string name) =>
        new(name.Select(unit => char.IsLetterOrDigit(unit) ? char.ToUpperInvariant(unit) : '_').ToArray());
}
