using Baton.Settings.Json;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;

namespace Baton.Settings.JsonSchema;

/// <summary>
/// Writes the schema of one setting. A keyword of JSON Schema concerns only values of its own type: so one schema can ask
/// for a number in a range and accept a text with a reference beside it.
/// </summary>
internal sealed class ShapeSchema(JsonWriter json, SchemaScope scope)
{
    private const string LeastInteger = "-9223372036854775808";
    private const string GreatestInteger = "18446744073709551615";
    private const string GreatestNumber = "1.7976931348623157E+308";
    private const string GreatestDecimal = "79228162514264337593543950335";

    /// <summary>Writes the settings of a component or record as the properties of a map.</summary>
    public void WriteProperties(EquatableArray<SettingManifest> settings)
    {
        foreach (var setting in settings)
        {
            json.Name(setting.Name).StartMap();
            if (setting.Summary.Length > 0)
                json.Name("description").String(setting.Summary);
            Write(setting.Shape);
            // Nothing is what a setting is anyway that is left out; editors would write it down.
            if (setting.Default is { } value && value != "null" && IsJson(value))
                json.Name("default").Raw(value);
            if (setting.Secret)
                json.Name("writeOnly").Boolean(true);
            json.EndMap();
            foreach (var former in setting.FormerNames)
            {
                json.Name(former).StartMap();
                FormerNamesSchema.WriteDeprecation(json, setting.Name);
                Write(setting.Shape);
                json.EndMap();
            }
        }
    }

    /// <summary>Writes the keywords of a shape into the map at hand.</summary>
    private void Write(SettingShape shape)
    {
        switch (shape.Type)
        {
            case SettingType.Component:
                WriteReference(SchemaNames.Family(shape.Family ?? "", shape.Capability), shape.Nullable);
                break;
            case SettingType.Record when scope.Find(shape.Record) is { } record:
                WriteReference(scope.NameOf(record.Name), shape.Nullable);
                break;
            case SettingType.List:
                WriteTypes(shape, "array", "string");
                WritePattern(shape);
                WriteItem("items", shape.Item);
                break;
            case SettingType.Dictionary or SettingType.Record:
                WriteTypes(shape, "object", "string");
                WritePattern(shape);
                WriteItem("additionalProperties", shape.Item);
                break;
            default:
                WriteScalar(shape);
                break;
        }
    }

    private void WriteScalar(SettingShape shape)
    {
        if (shape.AllowedValues.Count > 0)
        {
            WriteChoice(shape);
            return;
        }

        switch (shape.Type)
        {
            case SettingType.Boolean:
                WriteTypes(shape, "boolean", "string");
                WritePattern(shape);
                break;
            case SettingType.Integer:
                WriteTypes(shape, "integer", "string");
                WritePattern(shape);
                WriteBounds(shape, LeastInteger, GreatestInteger);
                break;
            case SettingType.Number:
                // Without bounds a validator would take infinity, or what is beyond a double, for a number.
                WriteTypes(shape, "number", "string");
                WritePattern(shape);
                WriteBounds(shape, "-" + GreatestNumber, GreatestNumber);
                break;
            case SettingType.Decimal:
                WriteTypes(shape, "number", "string");
                WritePattern(shape);
                WriteBounds(shape, "-" + GreatestDecimal, GreatestDecimal);
                break;
            case SettingType.String:
                // Any scalar is a text.
                WriteTypes(shape, "string", "number", "boolean");
                WriteWords(shape);
                break;
            case SettingType.Uri:
                WriteTypes(shape, "string", "number", "boolean");
                json.Name("minLength").Raw("1");
                WriteWords(shape);
                break;
            default:
                WriteTypes(shape, "string");
                WritePattern(shape);
                break;
        }
    }

    /// <summary>Writes a choice of values: in the spellings that editors offer, or any other that means the same.</summary>
    private void WriteChoice(SettingShape shape)
    {
        json.Name("anyOf").StartList().StartMap().Name("enum").StartList();
        var isNumber = shape.Type is SettingType.Integer or SettingType.Number or SettingType.Decimal;
        foreach (var value in shape.AllowedValues)
        {
            if (!isNumber)
                json.String(value);
            // Without quotes such a text is a number or a truth value to YAML.
            if (PlainOf(value) is { } plain)
                json.Raw(plain);
        }

        if (shape.Nullable)
            json.Raw("null");
        json.EndList();
        WriteWords(shape);
        json.EndMap();
        foreach (var former in shape.FormerValues)
        {
            json.StartMap().Name("const").String(former.Former);
            FormerNamesSchema.WriteDeprecation(json, former.Present);
            json.EndMap();
        }

        json.StartMap().Name("type").String("string").Name("pattern").String(SchemaPatterns.Of(shape)).EndMap().EndList();
    }

    private void WriteReference(string name, bool nullable)
    {
        if (!nullable)
        {
            json.Name("$ref").String(SchemaNames.Reference(name));
            return;
        }

        json.Name("anyOf").StartList();
        json.StartMap().Name("$ref").String(SchemaNames.Reference(name)).EndMap();
        json.StartMap().Name("type").String("null").EndMap().EndList();
    }

    private void WriteItem(string keyword, SettingShape? item)
    {
        if (item is null)
            return;
        json.Name(keyword).StartMap();
        Write(item);
        json.EndMap();
    }

    private void WriteTypes(SettingShape shape, params string[] types)
    {
        json.Name("type");
        if (types.Length == 1 && !shape.Nullable)
        {
            json.String(types[0]);
            return;
        }

        json.StartList();
        foreach (var type in types)
            json.String(type);
        if (shape.Nullable)
            json.String("null");
        json.EndList();
    }

    private void WritePattern(SettingShape shape)
    {
        json.Name("pattern").String(SchemaPatterns.Of(shape));
        WriteWords(shape);
    }

    private void WriteWords(SettingShape shape) => json.Name(SchemaWords.Keyword).String(SchemaWords.Of(shape));

    private void WriteBounds(SettingShape shape, string least, string greatest)
    {
        json.Name(shape.MinimumExclusive ? "exclusiveMinimum" : "minimum").Raw(NumberOf(shape.Minimum) ?? least);
        json.Name(shape.MaximumExclusive ? "exclusiveMaximum" : "maximum").Raw(NumberOf(shape.Maximum) ?? greatest);
    }

    private static string? NumberOf(string? text) => text is not null && PlainOf(text) is { } json && json is not ("true" or "false") ? json : null;

    private static string? PlainOf(string text) =>
        JsonText.OfPlain(new SettingsScalar("", SourceLocation.None, text)) is { } json && json != "null" ? json : null;

    private static bool IsJson(string text)
    {
        var errors = new List<SettingsError>();
        return JsonSettingsReader.Read(text, "", errors) is not null && errors.Count == 0;
    }
}
