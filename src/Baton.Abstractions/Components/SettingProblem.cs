namespace Baton.Components;

/// <summary>What is wrong with a setting in view of the others.</summary>
/// <param name="Setting">The setting's name in config; it is where the mistake is reported.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public readonly record struct SettingProblem(string Setting, string Message);
