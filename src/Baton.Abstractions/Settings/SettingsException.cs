namespace Baton.Settings;

/// <summary>The config is wrong; all its mistakes are told at once.</summary>
public sealed class SettingsException : BatonException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="errors">The mistakes; at least one.</param>
    public SettingsException(IReadOnlyList<SettingsError> errors)
        : base(string.Join("\n", errors.Select(e => e.ToString()))) => Errors = errors;

    /// <summary>Creates the exception for one mistake.</summary>
    /// <param name="error">The mistake.</param>
    public SettingsException(SettingsError error)
        : this([error])
    {
    }

    /// <summary>The mistakes, in the order of their places.</summary>
    public IReadOnlyList<SettingsError> Errors { get; }
}
