using System.Globalization;

namespace Baton.Generators.Schemas;

/// <summary>Writes a row as JSON Schema, draft 2020-12. Bounds of dates and times are left out: it has no words for them.</summary>
internal static class SchemaJson
{
    // ISO 8601; the formats that JSON Schema names ask for an offset from UTC, which columns do not hold.
    private const string Time = @"\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?";
    private const string DateTime = @"\d{4}-\d{2}-\d{2}T" + Time;

    /// <summary>Writes the text: lines that end in LF, one for each column.</summary>
    public static string Write(SchemaSpec spec)
    {
        var lines = new List<string>
        {
            "{",
            "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",",
            $"  \"title\": {JsonText.String(spec.Name)},",
        };
        if (spec.Summary.Length > 0)
            lines.Add($"  \"description\": {JsonText.String(spec.Summary)},");
        lines.Add("  \"type\": \"object\",");
        lines.Add("  \"properties\": {");
        for (var i = 0; i < spec.Columns.Count; i++)
            lines.Add($"    {JsonText.String(spec.Columns[i].Name)}: {{ {string.Join(", ", Keywords(spec.Columns[i]))} }}{(i < spec.Columns.Count - 1 ? "," : "")}");
        lines.Add("  },");
        lines.Add($"  \"required\": [{string.Join(", ", spec.Columns.Where(c => !c.Nullable).Select(c => JsonText.String(c.Name)))}]");
        lines.Add("}");
        return string.Join("\n", lines);
    }

    private static IEnumerable<string> Keywords(SchemaColumnSpec column)
    {
        if (column.Summary.Length > 0)
            yield return $"\"description\": {JsonText.String(column.Summary)}";
        var type = JsonText.String(TypeName(column.Value.Shape));
        yield return column.Nullable ? $"\"type\": [{type}, \"null\"]" : $"\"type\": {type}";
        if (column.AllowedValues.Count > 0)
            yield return $"\"enum\": [{string.Join(", ", column.AllowedValues.Select(v => v.Json).Concat(column.Nullable ? ["null"] : []))}]";
        foreach (var keyword in column.Value.Shape == ColumnShape.Text ? TextKeywords(column) : ValueKeywords(column))
            yield return keyword;
    }

    private static IEnumerable<string> TextKeywords(SchemaColumnSpec column)
    {
        if (column.Length is { Minimum: > 0 } shortest)
            yield return $"\"minLength\": {Text(shortest.Minimum)}";
        if (column.Length is { Maximum: { } longest })
            yield return $"\"maxLength\": {Text(longest)}";
        if (column.Pattern is { } pattern)
            yield return $"\"pattern\": {JsonText.String($"^(?:{pattern.Pattern})$")}";
    }

    private static IEnumerable<string> ValueKeywords(SchemaColumnSpec column)
    {
        var value = column.Value;
        if (value.Shape is ColumnShape.Integer)
        {
            // The type's own bounds where the range has none.
            yield return $"\"{Keyword("minimum", column.Range is { MinimumExclusive: true })}\": {column.Range?.Minimum?.Json ?? Text(value.Least)}";
            yield return $"\"{Keyword("maximum", column.Range is { MaximumExclusive: true })}\": {column.Range?.Maximum?.Json ?? Text(value.Greatest)}";
        }
        else if (value.Shape is ColumnShape.Real)
        {
            if (column.Range is { Minimum: { } minimum } below)
                yield return $"\"{Keyword("minimum", below.MinimumExclusive)}\": {minimum.Json}";
            if (column.Range is { Maximum: { } maximum } above)
                yield return $"\"{Keyword("maximum", above.MaximumExclusive)}\": {maximum.Json}";
        }
        else if (value.Shape is ColumnShape.Date)
        {
            yield return "\"format\": \"date\"";
        }
        else if (value.Shape is ColumnShape.Time or ColumnShape.DateTime)
        {
            yield return $"\"pattern\": {JsonText.String($"^{(value.Shape is ColumnShape.Time ? Time : DateTime)}$")}";
        }
    }

    private static string TypeName(ColumnShape shape) => shape switch
    {
        ColumnShape.Boolean => "boolean",
        ColumnShape.Integer => "integer",
        ColumnShape.Real => "number",
        _ => "string",
    };

    private static string Keyword(string bound, bool exclusive) =>
        exclusive ? $"exclusive{char.ToUpperInvariant(bound[0])}{bound.Substring(1)}" : bound;

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
