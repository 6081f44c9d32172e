using Baton.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Emission;

/// <summary>A partial type that a generator adds a part to, with the types around it.</summary>
/// <param name="Namespace">Its namespace, keywords escaped; empty for the global one.</param>
/// <param name="Declarations">How each type is declared again, such as <c>partial record struct Point</c>, the outermost first and the type itself last.</param>
/// <param name="Name">Its simple name, escaped.</param>
/// <param name="GlobalName">Its name from <c>global::</c> on.</param>
/// <param name="MetadataName">Its full metadata name.</param>
internal sealed record PartialType(string Namespace, EquatableArray<string> Declarations, string Name, string GlobalName, string MetadataName)
{
    /// <summary>Reads the type.</summary>
    public static PartialType Of(INamedTypeSymbol type)
    {
        var declarations = new Stack<string>();
        for (var level = type; level is not null; level = level.ContainingType)
            declarations.Push(Declaration(level));
        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        return new PartialType(space, new EquatableArray<string>(declarations), SymbolText.Identifier(type.Name), type.GlobalName(), type.FullMetadataName());
    }

    /// <summary>Whether all parts of a type, and of the types around it, say <c>partial</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="offender">The type that is not partial.</param>
    public static bool IsPartial(INamedTypeSymbol type, out INamedTypeSymbol? offender)
    {
        for (offender = type; offender is not null; offender = offender.ContainingType)
        {
            foreach (var reference in offender.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax() is not TypeDeclarationSyntax syntax || !syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Opens the namespace and the types around the part.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="bases">The interfaces that the part adds, if any.</param>
    /// <param name="attributes">The attributes that the part adds, if any, one a line.</param>
    public void Open(SourceWriter writer, string bases = "", string attributes = "")
    {
        if (Namespace.Length > 0)
            writer.Open($"namespace {Namespace}");
        for (var i = 0; i < Declarations.Count; i++)
        {
            var last = i == Declarations.Count - 1;
            if (last && attributes.Length > 0)
                writer.Line(attributes);
            writer.Open(last && bases.Length > 0 ? $"{Declarations[i]} : {bases}" : Declarations[i]);
        }
    }

    /// <summary>Closes what <see cref="Open"/> opened.</summary>
    /// <param name="writer">Receives the text.</param>
    public void Close(SourceWriter writer)
    {
        for (var i = 0; i < Declarations.Count; i++)
            writer.Close();
        if (Namespace.Length > 0)
            writer.Close();
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        var parameters = type.TypeParameters.IsEmpty
            ? ""
            : $"<{string.Join(", ", type.TypeParameters.Select(p => SymbolText.Identifier(p.Name)))}>";
        return $"partial {keyword} {SymbolText.Identifier(type.Name)}{parameters}";
    }
}
