using System.Text.Json;
using System.Text.Json.Serialization;
using Baton.Frames;

namespace Baton.Models;

/// <summary>
/// Stores classes as <c>{"type": "String", "names": ["no", "yes"]}</c>, so that the description that a model saves may hold
/// a <see cref="ClassLabels"/> itself. What is unknown is passed over, as elsewhere in such descriptions.
/// </summary>
public sealed class ClassLabelsJsonConverter : JsonConverter<ClassLabels>
{
    private const string TypeKey = "type";
    private const string NamesKey = "names";

    /// <inheritdoc />
    /// <exception cref="JsonException">It is no object with a type and names.</exception>
    /// <exception cref="ModelException">The names are not classes of the type, in order and each once.</exception>
    public override ClassLabels Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement is { ValueKind: JsonValueKind.Object } stored
            && stored.TryGetProperty(TypeKey, out var type) && type.ValueKind == JsonValueKind.String
            && Enum.TryParse<ColumnType>(type.GetString(), ignoreCase: true, out var columnType) && IsName(type.GetString(), columnType)
            && stored.TryGetProperty(NamesKey, out var names) && names.ValueKind == JsonValueKind.Array
            && names.EnumerateArray().All(n => n.ValueKind == JsonValueKind.String)
            ? ClassLabels.Restore(columnType, [.. names.EnumerateArray().Select(n => n.GetString()!)])
            : throw new JsonException("The classes should be an object with the type of the target and a list of texts, the names.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ClassLabels value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(TypeKey, value.Type.ToString());
        writer.WriteStartArray(NamesKey);
        foreach (var name in value.Names)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // Parsing takes numbers for names too.
    private static bool IsName(string? text, ColumnType type) => string.Equals(text, Enum.GetName(type), StringComparison.OrdinalIgnoreCase);
}
