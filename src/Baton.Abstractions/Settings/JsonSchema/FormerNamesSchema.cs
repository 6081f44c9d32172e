using Baton.Settings.Json;
using Baton.Settings.Manifests;

namespace Baton.Settings.JsonSchema;

/// <summary>Writes what follows from former names: they are accepted in place of the present one, and not beside it.</summary>
internal sealed class FormerNamesSchema(JsonWriter json)
{
    /// <summary>Writes that a name is a former one.</summary>
    /// <param name="json">The map at hand.</param>
    /// <param name="present">The present name.</param>
    public static void WriteDeprecation(JsonWriter json, string present) =>
        json.Name("deprecated").Boolean(true).Name("description").String($"Now called '{present}'.");

    /// <summary>Writes into the map at hand that a setting is given by one of its names only.</summary>
    public void WriteRivals(EquatableArray<SettingManifest> settings)
    {
        var renamed = settings.Where(s => s.FormerNames.Count > 0).ToList();
        if (renamed.Count == 0)
            return;
        json.Name("dependentSchemas").StartMap();
        foreach (var setting in renamed)
        {
            for (var i = 0; i < setting.FormerNames.Count; i++)
                WriteRivals(setting.FormerNames[i], setting.FormerNames.Skip(i + 1).Prepend(setting.Name));
        }

        json.EndMap();
    }

    /// <summary>Writes into the map at hand that a required setting is given by any of its names.</summary>
    public void WriteRequired(EquatableArray<SettingManifest> settings)
    {
        var required = settings.Where(s => s.Required && s.FormerNames.Count > 0).ToList();
        if (required.Count == 0)
            return;
        json.Name("allOf").StartList();
        foreach (var setting in required)
        {
            json.StartMap().Name("anyOf").StartList();
            foreach (var name in setting.FormerNames.Prepend(setting.Name))
                json.StartMap().Name("required").StartList().String(name).EndList().EndMap();
            json.EndList().EndMap();
        }

        json.EndList();
    }

    private void WriteRivals(string name, IEnumerable<string> rivals)
    {
        json.Name(name).StartMap().Name("properties").StartMap();
        foreach (var rival in rivals)
            json.Name(rival).Boolean(false);
        json.EndMap().EndMap();
    }
}
