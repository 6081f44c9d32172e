using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Components.Parsing;

/// <summary>
/// XML summaries as plain text, read from the syntax: a symbol's own documentation would be bound anew at each edit, and is
/// empty in a command-line build for what comes from a reference.
/// </summary>
internal static class Summaries
{
    /// <summary>The summary of a type or property, its whitespace collapsed; empty if it has none.</summary>
    public static string Of(ISymbol symbol, CancellationToken cancellation)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellation);
            var text = syntax is ParameterSyntax parameter
                ? Find(Comment(parameter.FirstAncestorOrSelf<TypeDeclarationSyntax>()), e => IsParam(e, parameter.Identifier.ValueText))
                : Find(Comment(syntax), e => e.StartTag.Name.LocalName.ValueText == "summary");
            if (text.Length > 0)
                return text;
        }

        return Inherited(symbol) is { } inherited ? Of(inherited, cancellation) : "";
    }

    private static ISymbol? Inherited(ISymbol symbol)
    {
        if (symbol is not IPropertySymbol property || symbol.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            return null;
        return property.OverriddenProperty ?? type.AllInterfaces
            .SelectMany(i => i.GetMembers(property.Name))
            .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), property));
    }

    private static DocumentationCommentTriviaSyntax? Comment(SyntaxNode? declaration)
    {
        if (declaration is not { HasStructuredTrivia: true })
            return null;
        foreach (var trivia in declaration.GetLeadingTrivia().Reverse())
        {
            if (trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax comment)
                return comment;
        }

        return null;
    }

    private static string Find(DocumentationCommentTriviaSyntax? comment, Func<XmlElementSyntax, bool> isWanted)
    {
        if (comment?.Content.OfType<XmlElementSyntax>().FirstOrDefault(isWanted) is not { } element)
            return "";
        var text = new StringBuilder();
        Append(text, element.Content);
        return Collapse(text.ToString());
    }

    private static bool IsParam(XmlElementSyntax element, string name) =>
        element.StartTag.Name.LocalName.ValueText == "param"
        && element.StartTag.Attributes.OfType<XmlNameAttributeSyntax>().Any(a => a.Identifier.Identifier.ValueText == name);

    private static void Append(StringBuilder text, SyntaxList<XmlNodeSyntax> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case XmlTextSyntax plain:
                    foreach (var token in plain.TextTokens)
                        text.Append(token.IsKind(SyntaxKind.XmlTextLiteralNewLineToken) ? " " : token.ValueText);
                    break;
                case XmlElementSyntax { Content.Count: > 0 } element:
                    // A paragraph or list item is a sentence of its own.
                    var isBlock = element.StartTag.Name.LocalName.ValueText is "para" or "item" or "description" or "term";
                    text.Append(isBlock ? " " : "");
                    Append(text, element.Content);
                    text.Append(isBlock ? " " : "");
                    break;
                case XmlElementSyntax element:
                    text.Append(Mention(element.StartTag.Attributes));
                    break;
                case XmlEmptyElementSyntax element:
                    text.Append(element.Name.LocalName.ValueText is "br" ? " " : Mention(element.Attributes));
                    break;
            }
        }
    }

    /// <summary>What <c>see</c>, <c>paramref</c> and the like refer to, by its last name.</summary>
    private static string Mention(SyntaxList<XmlAttributeSyntax> attributes) => attributes.FirstOrDefault() switch
    {
        XmlCrefAttributeSyntax cref => LastName(cref.Cref.ToString()),
        XmlNameAttributeSyntax name => name.Identifier.Identifier.ValueText,
        XmlTextAttributeSyntax text => string.Concat(text.TextTokens.Select(t => t.ValueText)),
        _ => "",
    };

    private static string LastName(string cref)
    {
        var end = cref.IndexOf('(') is >= 0 and var parenthesis ? parenthesis : cref.Length;
        var generic = cref.IndexOf('{', 0, end);
        var start = cref.LastIndexOf('.', (generic < 0 ? end : generic) - 1) + 1;
        return cref.Substring(start, end - start).Replace('{', '<').Replace('}', '>');
    }

    private static string Collapse(string text) =>
        string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
