namespace Baton.Settings.Manifests;

/// <summary>A value that was renamed.</summary>
/// <param name="Former">What config called it before.</param>
/// <param name="Present">What config calls it now.</param>
public sealed record FormerValue(string Former, string Present);
