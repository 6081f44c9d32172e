namespace Baton.Settings.Manifests;

/// <summary>The names in a manifest's JSON, shared by its reader and its writer.</summary>
internal static class ManifestNames
{
    public const string Version = "version";
    public const string Family = "family";
    public const string Kind = "kind";
    public const string FormerKinds = "formerKinds";
    public const string FormerNames = "formerNames";
    public const string FormerValues = "formerValues";
    public const string Former = "former";
    public const string Present = "present";
    public const string Type = "type";
    public const string Summary = "summary";
    public const string Capabilities = "capabilities";
    public const string Settings = "settings";
    public const string Records = "records";
    public const string Name = "name";
    public const string Shape = "shape";
    public const string Required = "required";
    public const string Secret = "secret";
    public const string Default = "default";
    public const string Nullable = "nullable";
    public const string Minimum = "minimum";
    public const string Maximum = "maximum";
    public const string MinimumExclusive = "minimumExclusive";
    public const string MaximumExclusive = "maximumExclusive";
    public const string AllowedValues = "allowedValues";
    public const string Record = "record";
    public const string Capability = "capability";
    public const string Item = "item";

    // In the order of the enum, which counts from 0.
    private static readonly string[] TypeNames = [.. Enum.GetNames(typeof(SettingType)).Select(Scalars.CamelCase.From)];

    public static string NameOf(SettingType type) => TypeNames[(int)type];

    public static SettingType? TypeOf(string name)
    {
        var index = Array.IndexOf(TypeNames, name);
        return index < 0 ? null : (SettingType)index;
    }
}
