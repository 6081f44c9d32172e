namespace Baton.Generators.Emission;

/// <summary>Text inside of a documentation comment.</summary>
internal static class XmlText
{
    /// <summary>Escapes what XML would read as its own; a line break would end the comment, so there is none.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")
        .Replace('\r', ' ').Replace('\n', ' ').Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');
}
