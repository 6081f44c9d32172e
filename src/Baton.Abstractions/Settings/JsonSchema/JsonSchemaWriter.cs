using Baton.Settings.Json;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;

namespace Baton.Settings.JsonSchema;

/// <summary>
/// Writes the JSON Schema (draft 2020-12) of all configs that a host can run, for completion and checks in editors. Equal
/// manifests give equal texts.
/// </summary>
public sealed class JsonSchemaWriter
{
    private readonly JsonWriter _json = new(indented: true);
    private readonly SchemaReach _reach;

    private JsonSchemaWriter(IManifestLookup manifests) => _reach = new SchemaReach(manifests);

    /// <summary>Writes the schema.</summary>
    /// <param name="root">The settings at the root of a config.</param>
    /// <param name="records">The records that they use.</param>
    /// <param name="manifests">The components there are.</param>
    /// <returns>The schema as JSON, indented, without a line end after it.</returns>
    public static string Write(RecordManifest root, EquatableArray<RecordManifest> records, IManifestLookup manifests) =>
        new JsonSchemaWriter(manifests).Write(root, new SchemaScope(null, records));

    private string Write(RecordManifest root, SchemaScope scope)
    {
        _reach.Follow(root.Settings, scope);
        _json.StartMap().Name("$schema").String("https://json-schema.org/draft/2020-12/schema").Name("title").String("Baton config");
        WriteMap(root.Summary, root.Settings, scope, kind: null, orReference: false);
        _json.Name("$defs").StartMap();
        foreach (var component in _reach.Components)
            Define(component.Key, () => WriteMap(component.Value.Summary, component.Value.Settings, new SchemaScope(component.Value, component.Value.Records), component.Value.Kind, orReference: false));
        foreach (var family in _reach.Families)
            Define(family.Key, () => WriteFamily(family.Value.Family, family.Value.Capability));
        foreach (var record in _reach.Records)
            Define(record.Key, () => WriteMap(record.Value.Record.Summary, record.Value.Record.Settings, record.Value.Scope, kind: null, orReference: true));
        if (_reach.Families.Count > 0)
            Define(SchemaNames.Unresolved, WriteUnresolved);
        return _json.EndMap().EndMap().ToString();
    }

    private void Define(string name, Action write)
    {
        _json.Name(name).StartMap();
        write();
        _json.EndMap();
    }

    /// <summary>Writes a map with fixed names: the root, a component, or a record, in whose place a reference to one may stand.</summary>
    private void WriteMap(string summary, EquatableArray<SettingManifest> settings, SchemaScope scope, string? kind, bool orReference)
    {
        if (summary.Length > 0)
            _json.Name("description").String(summary);
        if (orReference)
            _json.Name("type").StartList().String("object").String("string").EndList().Name("pattern").String(SchemaPatterns.Reference);
        else
            _json.Name("type").String("object");
        _json.Name("properties").StartMap();
        if (kind is not null)
            WriteKind(kind, scope.Owner?.FormerKinds ?? []);
        new ShapeSchema(_json, scope).WriteProperties(settings);
        _json.EndMap();
        string[] required = [.. kind is null ? [] : new[] { SettingsMap.KindName }, .. settings.Where(s => s.Required && s.FormerNames.Count == 0).Select(s => s.Name)];
        if (required.Length > 0)
        {
            _json.Name("required").StartList();
            foreach (var name in required)
                _json.String(name);
            _json.EndList();
        }

        new FormerNamesSchema(_json).WriteRules(settings);
        _json.Name("additionalProperties").Boolean(false);
    }

    private void WriteKind(string kind, EquatableArray<string> former)
    {
        _json.Name(SettingsMap.KindName).StartMap();
        if (former.Count == 0)
        {
            _json.Name("const").String(kind).EndMap();
            return;
        }

        _json.Name("oneOf").StartList().StartMap().Name("const").String(kind).EndMap();
        foreach (var name in former)
            WriteFormerKind(name, kind);
        _json.EndList().EndMap();
    }

    private void WriteFormerKind(string former, string kind)
    {
        _json.StartMap().Name("const").String(former);
        FormerNamesSchema.WriteDeprecation(_json, kind);
        _json.EndMap();
    }

    /// <summary>Writes the choice of a component: its bare kind if that is enough, its map, or a reference.</summary>
    private void WriteFamily(string family, string? capability)
    {
        _json.Name("oneOf").StartList();
        foreach (var component in _reach.Fitting(family, capability))
        {
            if (!component.Settings.Any(s => s.Required))
            {
                _json.StartMap().Name("const").String(component.Kind);
                if (component.Summary.Length > 0)
                    _json.Name("description").String(component.Summary);
                _json.EndMap();
                foreach (var former in component.FormerKinds)
                    WriteFormerKind(former, component.Kind);
            }

            _json.StartMap().Name("$ref").String(SchemaNames.Reference(SchemaNames.Component(component))).EndMap();
        }

        _json.StartMap().Name("$ref").String(SchemaNames.Reference(SchemaNames.Unresolved)).EndMap().EndList();
    }

    /// <summary>Writes what a component can be before references are replaced: a reference to a whole one, or one of unknown kind.</summary>
    private void WriteUnresolved()
    {
        _json.Name("description").String("A component that is known only when references are replaced.");
        _json.Name("type").StartList().String("object").String("string").EndList();
        _json.Name("pattern").String(SchemaPatterns.Reference);
        _json.Name("properties").StartMap().Name(SettingsMap.KindName).StartMap();
        _json.Name("type").String("string").Name("pattern").String(SchemaPatterns.Reference).EndMap().EndMap();
        _json.Name("required").StartList().String(SettingsMap.KindName).EndList();
    }
}
