namespace Baton.Components;

/// <summary>
/// A component with rules that concern several settings at once, which no attribute on one of them can say. They are
/// checked when the component is made, before anything runs.
/// </summary>
public interface ICheckedSettings
{
    /// <summary>Finds what is wrong with the settings together.</summary>
    /// <returns>The mistakes; none if all is well.</returns>
    IEnumerable<SettingProblem> CheckSettings();
}
