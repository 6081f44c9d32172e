using System.Text.Json;
using System.Text.RegularExpressions;

namespace Baton.Abstractions.Tests.Settings.JsonSchema;

/// <summary>As much of JSON Schema 2020-12 as the written schemas use; an unknown keyword fails.</summary>
internal sealed class SchemaEvaluator(string schema) : IDisposable
{
    private readonly JsonDocument _schema = JsonDocument.Parse(schema);

    public void Dispose() => _schema.Dispose();

    public bool Accepts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Accepts(_schema.RootElement, document.RootElement);
    }

    private bool Accepts(JsonElement schema, JsonElement value) => schema.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => schema.EnumerateObject().All(k => Accepts(schema, k.Name, k.Value, value)),
    };

    private bool Accepts(JsonElement schema, string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "$schema" or "$defs" or "title" or "description" or "default" or "writeOnly" or "deprecated" or "errorMessage" or "then" or "properties" => keyword != "properties" || Properties(rule, value),
        "$ref" => Accepts(_schema.RootElement.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value),
        "type" => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(t => IsOf(t.GetString()!, value)) : IsOf(rule.GetString()!, value),
        "const" => JsonElement.DeepEquals(rule, value),
        "enum" => rule.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)),
        "oneOf" => rule.EnumerateArray().Count(s => Accepts(s, value)) == 1,
        "allOf" => rule.EnumerateArray().All(s => Accepts(s, value)),
        "dependentSchemas" => value.ValueKind != JsonValueKind.Object || rule.EnumerateObject().All(d => !value.TryGetProperty(d.Name, out _) || Accepts(d.Value, value)),
        "anyOf" => rule.EnumerateArray().Any(s => Accepts(s, value)),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.ECMAScript),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.GetDouble(),
        "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() > rule.GetDouble(),
        "exclusiveMaximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() < rule.GetDouble(),
        "if" => !Accepts(rule, value) || Accepts(schema.GetProperty("then"), value),
        "required" => value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _)),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(i => Accepts(rule, i)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(p => (schema.TryGetProperty("properties", out var known) && known.TryGetProperty(p.Name, out _)) || Accepts(rule, p.Value)),
        _ => throw new ArgumentException($"The keyword '{keyword}' is not known here."),
    };

    private bool Properties(JsonElement properties, JsonElement value) =>
        value.ValueKind != JsonValueKind.Object
        || properties.EnumerateObject().All(p => !value.TryGetProperty(p.Name, out var member) || Accepts(p.Value, member));

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() == Math.Floor(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new ArgumentException($"The type '{type}' is not known here."),
    };
}
