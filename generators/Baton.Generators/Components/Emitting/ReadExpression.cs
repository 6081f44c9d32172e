using Baton.Generators.Components.Values;
using Baton.Generators.Emission;

namespace Baton.Generators.Components.Emitting;

/// <summary>The expression that reads a value from its node.</summary>
/// <param name="binding">The component's names.</param>
/// <param name="prefix">What stands before the binding's own methods: nothing inside of it.</param>
internal sealed class ReadExpression(Binding binding, string prefix)
{
    /// <summary>Reads a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="node">The C# variable that holds its node.</param>
    /// <param name="scope">The C# variable that holds the scope.</param>
    public string Of(ValueSpec value, string node, string scope)
    {
        var read = value switch
        {
            ScalarSpec scalar => $"{RuntimeNames.Value}.{scalar.Reader}({string.Join(", ", scalar.Limits.Prepend(Checked(value, node)))})",
            EnumSpec spec => $"{prefix}{EnumEmitter.ReadMethod(binding, spec)}({Checked(value, node)})",
            RecordValueSpec record => $"{prefix}{RecordEmitter.ReadMethod(binding, record.Type)}({node}, {scope})",
            ComponentValueSpec component => $"{scope}.Create<{component.Type}>({Literal.String(component.Shape.Family!)}, {node})",
            ListSpec list => Collection(list.Reader, list.Item, node, scope),
            DictionarySpec dictionary => Collection("Dictionary", dictionary.Item, node, scope),
            _ => throw new InvalidOperationException(value.ToString()),
        };
        return value.IsNullable ? $"{RuntimeNames.Value}.IsNull({node}) ? null : {read}" : read;
    }

    private string Collection(string reader, ValueSpec item, string node, string scope) =>
        $"{RuntimeNames.Collection}.{reader}<{item.NullableType}>({node}, {scope}, static (node, scope) => {Of(item, "node", "scope")})";

    /// <summary>The node, held against limits that no reader takes.</summary>
    private string Checked(ValueSpec value, string node)
    {
        if (!binding.Shapes.TryGetValue(value, out var shape))
            return node;
        var check = value is EnumSpec { IsFlags: true } ? RuntimeNames.Collection : RuntimeNames.Value;
        return $"{check}.Checked({node}, {prefix}{shape})";
    }
}
