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
    private readonly FormerNamesSchema _formerNames;
    private readonly SchemaReach _reach;

    private JsonSchemaWriter(IManifestLookup manifests)
    {
        _formerNames = new FormerNamesSchema(_json);
        _reach = new SchemaReach(manifests);
    }

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
        // No $id: every host has a schema of its own, and an editor would take two of one name for the same.
        _json.StartMap().Name("$schema").String("https://json-schema.org/draft/2020-12/schema").Name("title").String("Baton config");
        WriteMap(root.Summary, root.Settings, scope, component: null, orReference: false);
        _json.Name("$defs").StartMap();
        foreach (var component in _reach.Components)
            Define(component.Key, () => WriteMap(component.Value.Summary, component.Value.Settings, new SchemaScope(component.Value, component.Value.Records), component.Value, orReference: false));
        foreach (var family in _reach.Families)
            Define(family.Key, () => WriteFamily(family.Value.Family, family.Value.Capability));
        foreach (var record in _reach.Records)
            Define(record.Key, () => WriteMap(record.Value.Record.Summary, record.Value.Record.Settings, record.Value.Scope, component: null, orReference: true));
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
    private void WriteMap(string summary, EquatableArray<SettingManifest> settings, SchemaScope scope, ComponentManifest? component, bool orReference)
    {
        if (component is not null)
            _json.Name("title").String(component.Kind);
        WriteDescription(summary);
        if (orReference)
            _json.Name("type").StartList().String("object").String("string").EndList().Name("pattern").String(SchemaPatterns.Reference).Name(SchemaWords.Keyword).String(SchemaWords.Map);
        else
            _json.Name("type").String("object");
        _json.Name("properties").StartMap();
        if (component is not null)
            WriteKind(component);
        new ShapeSchema(_json, scope).WriteProperties(settings);
        _json.EndMap();
        if (component is null)
            WriteRequired(settings);
        else
            WriteRequired(component);
        _formerNames.WriteRivals(settings);
        _json.Name("additionalProperties").Boolean(false);
    }

    private void WriteKind(ComponentManifest component)
    {
        _json.Name(SettingsMap.KindName).StartMap();
        WriteDescription(component.Summary);
        if (component.FormerKinds.Count == 0)
        {
            _json.Name("const").String(component.Kind).EndMap();
            return;
        }

        _json.Name("oneOf").StartList().StartMap().Name("const").String(component.Kind).EndMap();
        foreach (var former in component.FormerKinds)
            WriteFormerKind(former, component.Kind);
        _json.EndList().EndMap();
    }

    private void WriteFormerKind(string former, string kind)
    {
        _json.StartMap().Name("title").String(former);
        FormerNamesSchema.WriteDeprecation(_json, kind);
        _json.Name("const").String(former).EndMap();
    }

    /// <summary>
    /// Writes what a component needs. Its settings are asked for under the condition of its kind, which says nothing new but
    /// to an editor: of a misspelt kind it tells that, and not what the nearest kind would need besides.
    /// </summary>
    private void WriteRequired(ComponentManifest component)
    {
        _json.Name("required").StartList().String(SettingsMap.KindName).EndList();
        if (!component.Settings.Any(s => s.Required))
            return;
        _json.Name("if").StartMap().Name("properties").StartMap().Name(SettingsMap.KindName).StartMap();
        if (component.FormerKinds.Count == 0)
            _json.Name("const").String(component.Kind);
        else
            WriteNames("enum", component.FormerKinds.Prepend(component.Kind));
        _json.EndMap().EndMap().EndMap();
        _json.Name("then").StartMap();
        WriteRequired(component.Settings);
        _json.EndMap();
    }

    private void WriteRequired(EquatableArray<SettingManifest> settings)
    {
        string[] names = [.. settings.Where(s => s.Required && s.FormerNames.Count == 0).Select(s => s.Name)];
        if (names.Length > 0)
            WriteNames("required", names);
        _formerNames.WriteRequired(settings);
    }

    private void WriteNames(string keyword, IEnumerable<string> names)
    {
        _json.Name(keyword).StartList();
        foreach (var name in names)
            _json.String(name);
        _json.EndList();
    }

    private void WriteDescription(string summary)
    {
        if (summary.Length > 0)
            _json.Name("description").String(summary);
    }

    /// <summary>Writes the choice of a component: its bare kind if that is enough, its map, or a reference.</summary>
    private void WriteFamily(string family, string? capability)
    {
        _json.Name("oneOf").StartList();
        foreach (var component in _reach.Fitting(family, capability))
        {
            if (!component.Settings.Any(s => s.Required))
            {
                _json.StartMap().Name("title").String(component.Kind);
                WriteDescription(component.Summary);
                _json.Name("const").String(component.Kind).EndMap();
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
        _json.Name("title").String("a reference").Name("description").String("A component that is known only when references are replaced.");
        _json.Name("type").StartList().String("object").String("string").EndList();
        _json.Name("pattern").String(SchemaPatterns.Reference).Name(SchemaWords.Keyword).String(SchemaWords.Component);
        _json.Name("properties").StartMap().Name(SettingsMap.KindName).StartMap();
        _json.Name("type").String("string").Name("pattern").String(SchemaPatterns.Reference).EndMap().EndMap();
        _json.Name("required").StartList().String(SettingsMap.KindName).EndList();
    }
}
