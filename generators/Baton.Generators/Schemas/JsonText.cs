using System.Globalization;
using System.Text;

namespace Baton.Generators.Schemas;

/// <summary>Text as JSON writes it.</summary>
internal static class JsonText
{
    /// <summary>A JSON string in quotes; only what must be escaped is.</summary>
    public static string String(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var unit in value)
        {
            switch (unit)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append(@"\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                // Also what C# takes for the end of a line, and halves of a character.
                case < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or (>= '\uD800' and <= '\uDFFF'):
                    text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default: text.Append(unit); break;
            }
        }

        return text.Append('"').ToString();
    }
}
