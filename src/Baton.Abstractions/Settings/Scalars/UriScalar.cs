using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>Absolute or relative URIs. It may be quoted.</summary>
public static class UriScalar
{
    /// <summary>Reads a URI.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <returns>The URI, or <see langword="null"/> if the scalar is none.</returns>
    public static Uri? Parse(SettingsScalar scalar) =>
        scalar.Text.Length > 0 && Uri.TryCreate(scalar.Text, UriKind.RelativeOrAbsolute, out var value) ? value : null;

    /// <summary>Writes a URI so that it reads back.</summary>
    /// <param name="value">The value.</param>
    public static string Format(Uri value) => value.OriginalString;
}
