using System.Globalization;
using System.Text;
using Baton.Frames;
using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;

namespace Baton.Models.Packaging;

/// <summary>What <c>model.json</c> of a model package says: which component made the predictor, and what it reads and predicts.</summary>
/// <param name="Model">The model component: its kind and settings.</param>
/// <param name="Inputs">The features.</param>
/// <param name="Keys">The columns that identify a row.</param>
/// <param name="Target">The column that is predicted.</param>
/// <param name="Schema">The schema that the rows were held against: its kind and settings; <see langword="null"/> for none.</param>
internal sealed record ModelDocument(SettingsMap Model, FrameSchema Inputs, FrameSchema Keys, ColumnSchema Target, SettingsMap? Schema)
{
    public const string FileName = "model.json";

    /// <summary>Changes when older code could not read what newer code writes.</summary>
    private const long Format = 1;

    public byte[] Write()
    {
        var json = new JsonWriter(indented: true).StartMap();
        json.Name("format").Raw(Format.ToString(CultureInfo.InvariantCulture));
        json.Name("model").Node(Model);
        if (Schema is not null)
            json.Name("schema").Node(Schema);
        WriteColumns(json.Name("inputs"), Inputs);
        WriteColumns(json.Name("keys"), Keys);
        WriteColumn(json.Name("target"), Target);
        return Encoding.UTF8.GetBytes(json.EndMap().ToString());
    }

    /// <exception cref="ModelException">The text is no model document, or one of a newer version.</exception>
    public static ModelDocument Read(byte[] utf8)
    {
        var errors = new List<SettingsError>();
        var root = JsonSettingsReader.Read(Encoding.UTF8.GetString(utf8), FileName, errors) as SettingsMap;
        if (errors.Count > 0 || root is null)
            throw new ModelException($"{FileName} of the model's artifact cannot be read: {string.Join("; ", errors)}");
        var format = root.Find("format") is SettingsScalar scalar && IntegerScalar.TryParse(scalar, out long number) ? number : 0;
        if (format != Format)
            throw new ModelException($"The model was stored in format {format}, but this version of Baton reads format {Format}; load it with the version that stored it, or train it again.");
        return new ModelDocument(
            root.Find("model") as SettingsMap ?? throw Lacks("model"),
            ReadColumns(root, "inputs"),
            ReadColumns(root, "keys"),
            ReadColumn(root.Find("target") as SettingsMap ?? throw Lacks("target")),
            root.Find("schema") as SettingsMap);
    }

    private static void WriteColumns(JsonWriter json, FrameSchema columns)
    {
        json.StartList();
        foreach (var column in columns)
            WriteColumn(json, column);
        json.EndList();
    }

    private static void WriteColumn(JsonWriter json, ColumnSchema column)
    {
        json.StartMap().Name("name").String(column.Name).Name("type").String(column.Type.ToString());
        if (column.Nullable)
            json.Name("nullable").Boolean(true);
        if (column.IsKey)
            json.Name("key").Boolean(true);
        if (column.IsCategorical)
            json.Name("categorical").Boolean(true);
        if (column.DerivedFrom is { } origin)
            json.Name("derivedFrom").String(origin);
        json.EndMap();
    }

    private static FrameSchema ReadColumns(SettingsMap root, string name) =>
        new((root.Find(name) as SettingsList ?? throw Lacks(name)).Items.Select(i => ReadColumn(i as SettingsMap ?? throw Lacks(name))));

    private static ColumnSchema ReadColumn(SettingsMap column)
    {
        var name = Text(column, "name") ?? throw Lacks("a column's name");
        if (!Enum.TryParse<ColumnType>(Text(column, "type"), out var type) || !Enum.IsDefined(type))
            throw new ModelException($"{FileName} of the model's artifact says that the column '{name}' holds '{Text(column, "type")}', which this version of Baton does not know.");
        return new ColumnSchema(name, type, Flag(column, "nullable"))
        {
            IsKey = Flag(column, "key"),
            IsCategorical = Flag(column, "categorical"),
            DerivedFrom = Text(column, "derivedFrom"),
        };
    }

    private static string? Text(SettingsMap map, string name) => (map.Find(name) as SettingsScalar)?.Text;

    private static bool Flag(SettingsMap map, string name) => map.Find(name) is SettingsScalar { Text: "true" };

    private static ModelException Lacks(string what) => new($"{FileName} of the model's artifact lacks {what}; the artifact is no model package.");
}
