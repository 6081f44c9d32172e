using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baton.Frames;

namespace Baton.Testing.Samples;

/// <summary>A frame as JSON that a person can read: a line for each column, numbers so that they read as the same numbers.</summary>
internal static class FrameJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a frame.</summary>
    public static string Write(Frame frame)
    {
        var columns = frame.Schema.Zip(frame.Columns).Select(c => "  " + Write(c.First, c.Second).ToJsonString(Options));
        return $"[\n{string.Join(",\n", columns)}\n]\n";
    }

    /// <summary>Reads a frame.</summary>
    /// <exception cref="FormatException">The text is not what was written.</exception>
    public static Frame Read(string text)
    {
        var columns = JsonNode.Parse(text)!.AsArray().Select(c => (Schema: ReadSchema(c!), Values: c!["values"]!.AsArray())).ToList();
        return new Frame(new FrameSchema(columns.Select(c => c.Schema)), [.. columns.Select(c => ReadValues(c.Schema, c.Values))]);
    }

    private static JsonObject Write(ColumnSchema schema, Column column) => new()
    {
        ["name"] = schema.Name,
        ["type"] = schema.Type.ToString(),
        ["nullable"] = schema.Nullable,
        ["categorical"] = schema.IsCategorical,
        ["values"] = new JsonArray([.. Enumerable.Range(0, column.Length).Select(row => Value(column.GetObject(row)))]),
    };

    private static JsonNode? Value(object? value) => value is null ? null : JsonValue.Create(FrameText.Of(value));

    private static ColumnSchema ReadSchema(JsonNode column) =>
        new((string)column["name"]!, Enum.Parse<ColumnType>((string)column["type"]!), (bool)column["nullable"]!) { IsCategorical = (bool)column["categorical"]! };

    private static Column ReadValues(ColumnSchema schema, JsonArray values)
    {
        string?[] texts = [.. values.Select(v => (string?)v)];
        return FrameText.Column(schema.Type, texts);
    }
}
