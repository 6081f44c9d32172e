using Baton.Settings.Manifests;

namespace Baton.Settings.JsonSchema;

/// <summary>The names of a schema's definitions, made of characters that a reference need not escape.</summary>
internal static class SchemaNames
{
    public const string Unresolved = "unresolvedComponent";

    public static string Family(string family, string? capability) =>
        Clean(capability is null ? $"family.{family}" : $"family.{family}.{capability}");

    public static string Component(ComponentManifest manifest) => Clean($"component.{manifest.Family}.{manifest.Kind}");

    /// <summary>The name of a record: records of different components may be called the same.</summary>
    public static string Record(ComponentManifest? owner, string record) =>
        Clean(owner is null ? $"record.{record}" : $"record.{owner.Family}.{owner.Kind}.{record}");

    public static string Reference(string name) => "#/$defs/" + name;

    private static string Clean(string name) =>
        new([.. name.Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_' ? c : '-')]);
}
