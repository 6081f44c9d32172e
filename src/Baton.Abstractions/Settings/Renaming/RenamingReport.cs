using Baton.Settings.Nodes;

namespace Baton.Settings.Renaming;

/// <summary>Where former names were used.</summary>
public sealed class RenamingReport
{
    private readonly List<SettingsError> _warnings = [];
    private readonly List<SettingsError> _errors = [];
    private readonly HashSet<(SourceLocation, string)> _told = [];

    /// <summary>What still works and should be changed. A part of a file that references repeat is told once.</summary>
    public IReadOnlyList<SettingsError> Warnings => _warnings;

    /// <summary>What was given by its present and by a former name.</summary>
    public IReadOnlyList<SettingsError> Errors => _errors;

    /// <summary>Tells of the use of a former name.</summary>
    /// <param name="location">Where it was written.</param>
    /// <param name="path">The setting, by the name that was written.</param>
    /// <param name="message">What to write instead.</param>
    public void Warn(SourceLocation location, string path, string message)
    {
        if (_told.Add((location, message)))
            _warnings.Add(new SettingsError(location, path, message));
    }

    internal void Refuse(SourceLocation location, string path, string message) => _errors.Add(new SettingsError(location, path, message));
}
