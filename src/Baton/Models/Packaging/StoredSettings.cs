using Baton.Components;
using Baton.Settings;
using Baton.Settings.Nodes;
using Baton.Settings.Renaming;
using Baton.Settings.Validation;

namespace Baton.Models.Packaging;

/// <summary>Settings that an older version of a component may have stored.</summary>
internal static class StoredSettings
{
    /// <summary>The settings by their present names. Nobody is told of former ones: a stored model is not for editing.</summary>
    /// <param name="family">The component's family.</param>
    /// <param name="settings">Its kind and settings as they were stored.</param>
    /// <param name="catalog">The components there are.</param>
    /// <exception cref="SettingsException">The component has changed since; all that does not fit is told.</exception>
    public static SettingsMap Present(string family, SettingsMap settings, Catalog catalog)
    {
        var report = new RenamingReport();
        var place = SettingsPlace.OfFamily(family);
        var present = new SettingsRenamer(place, catalog).Rename(settings, null, report);
        // What is missing the component itself tells: secrets are never stored.
        var result = new SettingsValidator(catalog, new ValidationOptions { SkipMissing = true }).Validate(present, place.Shape, place.Records);
        List<SettingsError> errors = [.. report.Errors, .. result.Errors];
        return errors.Count == 0 ? present : throw new SettingsException(errors);
    }
}
