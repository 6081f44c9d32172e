using Baton.Settings.Manifests;

namespace Baton.Settings.JsonSchema;

/// <summary>Where shapes stand: in a component, or at the root of the config, with the records that they may name.</summary>
/// <param name="Owner">The component; <see langword="null"/> at the root.</param>
/// <param name="Records">The records.</param>
internal sealed record SchemaScope(ComponentManifest? Owner, EquatableArray<RecordManifest> Records)
{
    public RecordManifest? Find(string? record) => Records.FirstOrDefault(r => r.Name == record);

    public string NameOf(string record) => SchemaNames.Record(Owner, record);
}
