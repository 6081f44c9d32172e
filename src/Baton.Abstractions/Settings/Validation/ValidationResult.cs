namespace Baton.Settings.Validation;

/// <summary>What a check of a settings tree found.</summary>
/// <param name="Errors">All mistakes, sorted by place; none if the tree is right.</param>
/// <param name="Secrets">The values that must not be shown.</param>
public sealed record ValidationResult(IReadOnlyList<SettingsError> Errors, SecretMask Secrets);
