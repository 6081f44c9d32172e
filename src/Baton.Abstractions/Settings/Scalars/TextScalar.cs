using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>Text: any scalar but null, as it was written, quoted or not.</summary>
public static class TextScalar
{
    /// <summary>Reads a text.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <returns>The text, or <see langword="null"/> if the scalar is null.</returns>
    public static string? Parse(SettingsScalar scalar) => scalar.IsNull ? null : scalar.Text;
}
