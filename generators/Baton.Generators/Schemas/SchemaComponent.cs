using Baton.Generators.Components.Specs;
using Baton.Generators.Emission;
using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Generators.Schemas;

/// <summary>The component by which config chooses a schema: a class inside of the record, which the schema's own file declares.</summary>
internal static class SchemaComponent
{
    /// <summary>The class's name.</summary>
    public const string Name = "SchemaComponent";

    /// <summary>The component; null if config cannot choose the schema.</summary>
    public static ComponentSpec? Of(SchemaSpec schema)
    {
        if (schema.Kind is not { } kind)
            return null;
        var row = schema.Type;
        var type = new PartialType(
            row.Namespace,
            row.Declarations.Append($"partial class {Name}").ToEquatableArray(),
            Name,
            $"{row.GlobalName}.{Name}",
            $"{row.MetadataName}+{Name}");
        var manifest = new ComponentManifest("schema", kind, type.MetadataName)
        {
            Summary = schema.Summary,
            Capabilities = new EquatableArray<string>(["Baton.Schemas.ISchema"]),
        };
        return new ComponentSpec(type, manifest, [], [], []) { LacksConstructor = true };
    }
}
