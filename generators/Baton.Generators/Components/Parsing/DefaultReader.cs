using Baton.Generators.Components.Values;
using Baton.Settings.Json;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Components.Parsing;

/// <summary>
/// Reads a property's default from its initializer, as JSON: constants, enum members, collections and <c>new X { … }</c> of
/// these. What cannot be read for certain has no default in the manifest; it is never guessed.
/// </summary>
internal static class DefaultReader
{
    private const string Null = "null";

    /// <summary>The default of a property; null if it cannot be read. That of another assembly's property is what the assembly tells.</summary>
    public static string? Read(ParseContext context, IPropertySymbol property, string name, ValueSpec value)
    {
        if (ConstructorAssignments.Mention(context, property))
            return null;
        if (!SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, context.Component.ContainingAssembly))
            return context.Told.Find(property, name)?.Default;
        if (Declaration(context, property) is not { } syntax)
            return null;
        return syntax.Initializer is { } initializer ? Read(context, initializer.Value, value) : TypeDefault(value);
    }

    /// <summary>Whether a property certainly holds its type's default before config sets it.</summary>
    public static bool IsUnset(ParseContext context, IPropertySymbol property) =>
        Declaration(context, property) is { Initializer: null } && !ConstructorAssignments.Mention(context, property);

    /// <summary>A constant as JSON; null if the value is none of its type's.</summary>
    public static string? ReadConstant(object? constant, ValueSpec value)
    {
        if (constant is null)
            return value.IsNullable ? Null : null;
        switch (value)
        {
            case ScalarSpec scalar:
                return ScalarText.TryCanonical(scalar.Shape.Type, constant, out var text) && text is not null ? ScalarJson.Of(scalar.Shape.Type, text) : null;
            case EnumSpec spec when EnumParser.NamesOf(spec, constant) is { } names:
                var json = new JsonWriter();
                if (!spec.IsFlags)
                    return json.String(names[0]).ToString();
                json.StartList();
                foreach (var name in names)
                    json.String(name);
                return json.EndList().ToString();
            default:
                return null;
        }
    }

    /// <summary>The declaration of a property whose value is what was last assigned to it; null if accessors could compute another.</summary>
    private static PropertyDeclarationSyntax? Declaration(ParseContext context, IPropertySymbol property) =>
        property.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(context.Cancellation) is PropertyDeclarationSyntax syntax
        && HasAutomaticGetter(syntax)
            ? syntax
            : null;

    private static string? TypeDefault(ValueSpec value) => value switch
    {
        { IsNullable: true } => Null,
        ScalarSpec { Shape.Type: SettingType.Boolean } => "false",
        ScalarSpec { Shape.Type: SettingType.Integer or SettingType.Number or SettingType.Decimal } => "0",
        EnumSpec spec => ReadConstant(0, spec),
        _ => null,
    };

    private static string? Read(ParseContext context, ExpressionSyntax expression, ValueSpec value)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;
        if (Literal(expression) is { } literal)
            return ReadConstant(literal, value);
        var model = context.Compilation.GetSemanticModel(expression.SyntaxTree);
        if (expression is not InitializerExpressionSyntax && model.GetConstantValue(expression, context.Cancellation) is { HasValue: true } constant)
            return ReadConstant(constant.Value, value);
        return value switch
        {
            ScalarSpec => Durations.TryRead(model, expression, context.Cancellation, out var duration) ? ReadConstant(duration, value) : null,
            ListSpec list => ReadItems(context, model, expression, list.Item),
            DictionarySpec => expression is CollectionExpressionSyntax { Elements.Count: 0 } or BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } } ? "{}" : null,
            RecordValueSpec or ComponentValueSpec when expression is BaseObjectCreationExpressionSyntax creation => ObjectDefaultReader.Read(context, model, creation, value, Read),
            _ => null,
        };
    }

    private static string? ReadItems(ParseContext context, SemanticModel model, ExpressionSyntax expression, ValueSpec item)
    {
        IEnumerable<ExpressionSyntax?>? items = expression switch
        {
            CollectionExpressionSyntax collection => collection.Elements.Select(e => (e as ExpressionElementSyntax)?.Expression),
            InitializerExpressionSyntax array => array.Expressions,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
            ArrayCreationExpressionSyntax { Initializer: { } filled } => filled.Expressions,
            BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } list => list.Initializer is { } filled ? filled.Expressions : [],
            InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call when IsArrayEmpty(model, call, context.Cancellation) => [],
            _ => null,
        };
        if (items is null)
            return null;
        var json = new JsonWriter().StartList();
        foreach (var syntax in items)
        {
            // A spread is not read, nor an assignment to an index.
            if (syntax is null or AssignmentExpressionSyntax || Read(context, syntax, item) is not { } text)
                return null;
            json.Raw(text);
        }

        return json.EndList().ToString();
    }

    private static bool IsArrayEmpty(SemanticModel model, ExpressionSyntax call, CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_Array };

    /// <summary>Most initializers are literals, and reading those needs no semantics.</summary>
    private static object? Literal(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when !literal.IsKind(SyntaxKind.NullLiteralExpression) && !literal.IsKind(SyntaxKind.DefaultLiteralExpression) => literal.Token.Value,
        _ => null,
    };

    private static bool HasAutomaticGetter(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.All(a => !a.IsKind(SyntaxKind.GetAccessorDeclaration) || (a.Body is null && a.ExpressionBody is null)) is true;
}
