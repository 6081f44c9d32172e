namespace Baton.Settings.Validation;

/// <summary>What a check of a settings tree leaves to a later one.</summary>
public sealed record ValidationOptions
{
    /// <summary>Everything is checked.</summary>
    public static ValidationOptions Complete { get; } = new();

    /// <summary>
    /// Whether scalars that still hold <c>${…}</c> are passed over: at build time they have no value yet, and at run time
    /// the reference's own mistake has been told.
    /// </summary>
    public bool SkipReferences { get; init; }

    /// <summary>Whether missing settings are passed over: a part of the config could not be read and may hold them.</summary>
    public bool SkipMissing { get; init; }

    /// <summary>Whether a secret that a file shows is a mistake; at run time nobody sees where a value came from.</summary>
    public bool RefuseWrittenSecrets { get; init; }
}
