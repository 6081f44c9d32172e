using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Baton.Registry;

/// <summary>
/// Points at a version of a registered model: <c>bikes@champion</c> by alias, <c>bikes/3</c> by version, <c>bikes</c> for
/// the newest.
/// </summary>
/// <param name="Model">The model's name.</param>
/// <param name="Version">The version; <see langword="null"/> if an alias or the newest is meant.</param>
/// <param name="Alias">The alias; <see langword="null"/> if a version or the newest is meant.</param>
public sealed record ModelReference(string Model, int? Version = null, string? Alias = null)
{
    /// <summary>Reads <c>model</c>, <c>model/version</c> or <c>model@alias</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="RegistryException">The text is none of these.</exception>
    public static ModelReference Parse(string text) =>
        TryParse(text, out var reference)
            ? reference
            : throw new RegistryException($"'{text}' names no model: write 'name' for the newest version, 'name/3' for a version or 'name@alias'.");

    /// <summary>Reads <c>model</c>, <c>model/version</c> or <c>model@alias</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">What it points at.</param>
    /// <returns>Whether the text is one of these.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out ModelReference? reference)
    {
        reference = Read(text);
        return reference is not null;
    }

    /// <summary>The reference as it is written.</summary>
    public override string ToString() =>
        Version is { } version ? string.Create(CultureInfo.InvariantCulture, $"{Model}/{version}") : Alias is null ? Model : $"{Model}@{Alias}";

    private static ModelReference? Read(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && at < text.Length - 1)
            return new ModelReference(text[..at], Alias: text[(at + 1)..]);
        var slash = text.LastIndexOf('/');
        if (slash > 0 && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0)
            return new ModelReference(text[..slash], version);
        return text.Length > 0 && at < 0 && slash < 0 ? new ModelReference(text) : null;
    }
}
