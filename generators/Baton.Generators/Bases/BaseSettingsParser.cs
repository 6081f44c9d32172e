using Baton.Generators.Components.Parsing;
using Baton.Generators.Components.Specs;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Bases;

/// <summary>Reads an abstract class that components of other assemblies may derive from.</summary>
internal static class BaseSettingsParser
{
    /// <summary>Whether a declaration may be that of such a class, as far as the syntax tells.</summary>
    public static bool IsCandidate(SyntaxNode node) => node switch
    {
        ClassDeclarationSyntax type => IsAbstract(type),
        RecordDeclarationSyntax type => IsAbstract(type),
        _ => false,
    };

    /// <summary>Reads the class; null if it is none that others can derive a component with settings from.</summary>
    public static BaseSettingsSpec? Parse(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        if (context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is not INamedTypeSymbol type || !IsFirstPart(type, context.Node, cancellation))
            return null;
        if (!IsPublic(type) || Families.Of(type) is not [var family, ..])
            return null;
        var parse = new ParseContext(type, context.SemanticModel.Compilation, cancellation);
        // What cannot be a setting is told where a component derives from the class.
        var settings = SettingsParser.ParseComponent(parse);
        if (settings.Count == 0)
            return null;
        var manifest = new ComponentManifest(family.Name, "", type.FullMetadataName())
        {
            Settings = settings.Select(s => s.Manifest).ToEquatableArray(),
            Records = parse.Records.Values.OfType<RecordSpec>().Select(r => r.Manifest).ToEquatableArray(),
        };
        return new BaseSettingsSpec(manifest.Type, ManifestWriter.Write(manifest));
    }

    private static bool IsAbstract(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.AbstractKeyword);

    /// <summary>Of a class in several parts, the first that says abstract speaks for all.</summary>
    private static bool IsFirstPart(INamedTypeSymbol type, SyntaxNode node, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)).FirstOrDefault(IsCandidate) == node;

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }
}
