namespace Baton.Components;

/// <summary>Receives a component's settings when it is written back to config.</summary>
public sealed class SettingsWriter;
