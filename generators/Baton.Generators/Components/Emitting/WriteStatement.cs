using Baton.Generators.Components.Specs;
using Baton.Generators.Components.Values;
using Baton.Generators.Emission;

namespace Baton.Generators.Components.Emitting;

/// <summary>The statement that writes a value.</summary>
/// <param name="binding">The component's names.</param>
/// <param name="prefix">What stands before the binding's own methods: nothing inside of it.</param>
internal sealed class WriteStatement(Binding binding, string prefix)
{
    /// <summary>Writes a setting of an object.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="owner">The C# variable that holds the object.</param>
    public string Of(SettingSpec setting, string owner)
    {
        var nullable = setting.Value.IsNullable ? ", nullable: true" : "";
        return Of(setting.Value, $"writer.Name({Literal.String(setting.Manifest.Name)}{nullable})", $"{owner}.{setting.Property}") + ";";
    }

    private string Of(ValueSpec value, string writer, string expression) => value switch
    {
        ScalarSpec scalar => $"{writer}.{scalar.Writer}({expression})",
        EnumSpec { IsFlags: true } flags => $"{writer}.List({prefix}{EnumEmitter.NameMethod(binding, flags)}({expression}), static (writer, item) => writer.String(item))",
        EnumSpec spec => $"{writer}.String({prefix}{EnumEmitter.NameMethod(binding, spec)}({expression}))",
        RecordValueSpec record => $"{writer}.Record<{record.Type}>({expression}, {prefix}{RecordEmitter.WriteMethod(binding, record.Type)})",
        ComponentValueSpec => $"{writer}.Component({expression})",
        ListSpec list => $"{writer}.List<{list.Item.NullableType}>({Enumerable(list, expression)}, {Item(list.Item)})",
        DictionarySpec dictionary => $"{writer}.Dictionary<{dictionary.Item.NullableType}>({expression}, {Item(dictionary.Item)})",
        _ => throw new InvalidOperationException(value.ToString()),
    };

    private string Item(ValueSpec item) => $"static (writer, item) => {Of(item, "writer", "item")}";

    // A struct that was never assigned cannot be enumerated.
    private static string Enumerable(ListSpec list, string expression) => list switch
    {
        { CanBeDefault: true, IsNullable: true } => $"{expression} is {{ IsDefault: false }} ? {expression} : null",
        { CanBeDefault: true } => $"{expression}.IsDefault ? [] : {expression}",
        _ => expression,
    };
}
