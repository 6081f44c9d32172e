using Baton.Generators.Components.Values;

namespace Baton.Generators.Components.Emitting;

/// <summary>Statements by which the scope takes a default's components, or disposes them because config replaced it.</summary>
/// <param name="binding">The component's names.</param>
/// <param name="prefix">What stands before the binding's own methods: nothing inside of it.</param>
internal sealed class PartsExpression(Binding binding, string prefix)
{
    /// <summary>Takes the components in a value.</summary>
    public string Adopt(ValueSpec value, string scope, string expression) => Call(value, scope, "Adopt", expression);

    /// <summary>Disposes the components in a value.</summary>
    public string Discard(ValueSpec value, string scope, string expression) => Call(value, scope, "Discard", expression);

    /// <summary>The components in a value, as an element of a collection expression.</summary>
    public string Element(ValueSpec value, string expression) =>
        value is ComponentValueSpec ? expression : $".. {RuntimeNames.Collection}.Parts({Of(value, expression)})";

    /// <summary>The components in a value, as a sequence of objects that can be null.</summary>
    // No operator that asks for null: the compiler would take the answer for a doubt, and warn of the user's own property.
    public string Of(ValueSpec value, string expression) => value switch
    {
        ComponentValueSpec => $"[{expression}]",
        RecordValueSpec record => $"{prefix}{RecordEmitter.PartsMethod(binding, record.Type)}({expression})",
        ListSpec { Item: ComponentValueSpec } list => Items(list, expression),
        ListSpec list => Parts(Items(list, expression), list.Item),
        DictionarySpec { Item: ComponentValueSpec } dictionary => Values(dictionary, expression),
        DictionarySpec dictionary => Parts(Values(dictionary, expression), dictionary.Item),
        _ => "[]",
    };

    private string Call(ValueSpec value, string scope, string verb, string expression) =>
        value is ComponentValueSpec ? $"{scope}.{verb}({expression});" : $"{scope}.{verb}All({Of(value, expression)});";

    private string Parts(string items, ValueSpec item) =>
        $"{RuntimeNames.Collection}.Parts<{item.NullableType}>({items}, static item => {Of(item, "item")})";

    private static string Values(DictionarySpec dictionary, string expression) =>
        $"{RuntimeNames.Collection}.Values<{dictionary.Item.NullableType}>({expression})";

    // A struct that was never assigned cannot be enumerated.
    private static string Items(ListSpec list, string expression) => list switch
    {
        { CanBeDefault: true, IsNullable: true } => $"{expression} is {{ IsDefault: false }} ? {expression}.Value : []",
        { CanBeDefault: true } => $"{expression}.IsDefault ? [] : {expression}",
        _ => expression,
    };
}
