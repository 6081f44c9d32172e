using Baton.Generators.Components.Values;
using Baton.Settings.Json;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Components.Parsing;

/// <summary>Reads <c>new X { A = … }</c> of a component or nested record as the map that config would hold.</summary>
internal static class ObjectDefaultReader
{
    /// <summary>The object as JSON; null if it cannot be read.</summary>
    /// <param name="context">The component whose default it is.</param>
    /// <param name="model">The expression's model.</param>
    /// <param name="creation">The expression.</param>
    /// <param name="value">What the setting holds: a record or component.</param>
    /// <param name="readValue">Reads the values of its own settings.</param>
    public static string? Read(
        ParseContext context,
        SemanticModel model,
        BaseObjectCreationExpressionSyntax creation,
        ValueSpec value,
        Func<ParseContext, ExpressionSyntax, ValueSpec, string?> readValue)
    {
        if (model.GetTypeInfo(creation, context.Cancellation).Type is not INamedTypeSymbol type)
            return null;
        var json = new JsonWriter().StartMap();
        if (value is ComponentValueSpec component)
        {
            // An argument would be a service, which config cannot give.
            if (creation.ArgumentList is { Arguments.Count: > 0 } || KindOf(type, component) is not { } kind)
                return null;
            json.Name(SettingsMap.KindName).String(kind);
        }
        else if (RecordParser.Name(type) != value.Shape.Record || !WriteArguments(context, model, creation, json, readValue))
        {
            return null;
        }

        foreach (var expression in creation.Initializer?.Expressions ?? [])
        {
            if (expression is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: var right }
                || model.GetSymbolInfo(left, context.Cancellation).Symbol is not IPropertySymbol property
                || !WriteSetting(context, property, right, json, readValue))
            {
                return null;
            }
        }

        return json.EndMap().ToString();
    }

    private static string? KindOf(INamedTypeSymbol type, ComponentValueSpec value) =>
        ComponentAttributes.Of(type).ToList() is [var attribute] && Families.Of(type).Any(f => f.Name == value.Shape.Family)
            ? ComponentAttributes.KindOf(attribute)
            : null;

    private static bool WriteArguments(
        ParseContext context,
        SemanticModel model,
        BaseObjectCreationExpressionSyntax creation,
        JsonWriter json,
        Func<ParseContext, ExpressionSyntax, ValueSpec, string?> readValue)
    {
        if (creation.ArgumentList is not { Arguments.Count: > 0 } list)
            return true;
        if (model.GetSymbolInfo(creation, context.Cancellation).Symbol is not IMethodSymbol constructor)
            return false;
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var parameter = argument.NameColon is { } named
                ? constructor.Parameters.FirstOrDefault(p => p.Name == named.Name.Identifier.ValueText)
                : constructor.Parameters.ElementAtOrDefault(i);
            var property = parameter is null ? null : RecordParser.PropertyOf(parameter, constructor.ContainingType, context);
            if (property is null || !WriteSetting(context, property, argument.Expression, json, readValue))
                return false;
        }

        return true;
    }

    private static bool WriteSetting(
        ParseContext context,
        IPropertySymbol property,
        ExpressionSyntax expression,
        JsonWriter json,
        Func<ParseContext, ExpressionSyntax, ValueSpec, string?> readValue)
    {
        if (ValueParser.Parse(context.Aside(), property.Type, Limits.None, out _) is not { } value || readValue(context, expression, value) is not { } text)
            return false;
        json.Name(CamelCase.From(property.Name)).Raw(text);
        return true;
    }
}
