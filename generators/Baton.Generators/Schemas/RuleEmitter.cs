using Baton.Generators.Emission;

namespace Baton.Generators.Schemas;

/// <summary>Writes the schema as objects: the checker itself is Baton's own code.</summary>
internal static class RuleEmitter
{
    private const string Space = "global::Baton.Schemas.Rules.";

    public static void Emit(SourceWriter writer, SchemaSpec spec)
    {
        writer.Line("/// <summary>The columns, and the rules that their values keep.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line("public static global::Baton.Schemas.DataSchema Schema { get; } = new global::Baton.Schemas.DataSchema(");
        writer.Indent().Line($"{Literal.String(spec.Name)},");
        for (var i = 0; i < spec.Columns.Count; i++)
            EmitColumn(writer, spec.Columns[i], i < spec.Columns.Count - 1 ? "," : spec.UniqueKeys ? ") { UniqueKeys = true };" : ");");
        writer.Outdent();
        writer.Line();
    }

    private static void EmitColumn(SourceWriter writer, SchemaColumnSpec column, string tail)
    {
        var isText = column.Value.Shape == ColumnShape.Text;
        writer.Line($"new {Space}{(isText ? "TextColumnRules" : $"ColumnRules<{column.Value.CSharp}>")}(");
        var arguments = (isText ? TextRules(column) : ValueRules(column)).ToList();
        arguments.Insert(0, Column(column));
        writer.Indent();
        for (var i = 0; i < arguments.Count; i++)
            writer.Line(arguments[i] + (i < arguments.Count - 1 ? "," : ")" + tail));
        writer.Outdent();
    }

    private static string Column(SchemaColumnSpec column)
    {
        var text = $"new global::Baton.Frames.ColumnSchema({Literal.String(column.Name)}, global::Baton.Frames.ColumnType.{column.Value.ColumnType}, Nullable: {Literal.Boolean(column.Nullable)})";
        var meaning = new List<string>();
        if (column.IsKey)
            meaning.Add("IsKey = true");
        if (column.IsCategorical)
            meaning.Add("IsCategorical = true");
        if (column.DerivedFrom is { } source)
            meaning.Add($"DerivedFrom = {Literal.String(source)}");
        return meaning.Count == 0 ? text : $"{text} {{ {string.Join(", ", meaning)} }}";
    }

    private static IEnumerable<string> ValueRules(SchemaColumnSpec column)
    {
        if (column.Range is { } range)
        {
            var exclusive = (range.MinimumExclusive ? ", minimumExclusive: true" : "") + (range.MaximumExclusive ? ", maximumExclusive: true" : "");
            yield return $"new {Space}RangeRule<{column.Value.CSharp}>({range.Minimum?.CSharp ?? "null"}, {range.Maximum?.CSharp ?? "null"}{exclusive})";
        }

        if (column.AllowedValues.Count > 0)
            yield return $"new {Space}AllowedValuesRule<{column.Value.CSharp}>({string.Join(", ", column.AllowedValues.Select(v => v.CSharp))})";
    }

    private static IEnumerable<string> TextRules(SchemaColumnSpec column)
    {
        if (column.AllowedValues.Count > 0)
            yield return $"new {Space}AllowedTextRule({string.Join(", ", column.AllowedValues.Select(v => v.CSharp))})";
        if (column.Length is { } length)
            yield return $"new {Space}TextLengthRule({Literal.Integer(length.Minimum)}, {(length.Maximum is { } maximum ? Literal.Integer(maximum) : "null")})";
        if (column.Pattern is { } pattern)
            yield return $"new {Space}TextPatternRule({Literal.String(pattern.Pattern)}, {Literal.Integer(pattern.TimeoutMilliseconds)})";
    }
}
