using System.Globalization;
using System.Text;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;

namespace Baton.Settings.Json;

/// <summary>Strings and numbers as RFC 8259 spells them.</summary>
internal static class JsonText
{
    /// <summary>Reads a string; the cursor stands on its opening quote.</summary>
    public static string ReadString(JsonCursor cursor)
    {
        var opening = cursor.Location;
        cursor.Expect('"', "a string");
        var start = cursor.Position;
        StringBuilder? unescaped = null;
        while (cursor.Current != '"')
        {
            if (cursor.AtEnd)
                throw JsonCursor.Error(opening, "this string has no closing quote");
            if (cursor.Current < ' ')
                throw cursor.Error($"a string cannot hold the control character U+{(int)cursor.Current:X4}; write it as an escape, or close the string");
            if (cursor.Current == '\\')
            {
                unescaped ??= new StringBuilder(cursor.TextFrom(start));
                unescaped.Append(ReadEscape(cursor));
                continue;
            }

            unescaped?.Append(cursor.Current);
            cursor.Advance();
        }

        var text = unescaped?.ToString() ?? cursor.TextFrom(start);
        cursor.Advance();
        return text;
    }

    /// <summary>Reads a number and keeps its text; the cursor stands on its first character.</summary>
    public static string ReadNumber(JsonCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Current == '-')
            cursor.Advance();
        if (cursor.Current == '0')
        {
            cursor.Advance();
            if (cursor.Current is >= '0' and <= '9')
                throw cursor.Error("a number cannot begin with a zero");
        }
        else
        {
            SkipDigits(cursor);
        }

        if (cursor.Current == '.')
        {
            cursor.Advance();
            SkipDigits(cursor);
        }

        if (cursor.Current is 'e' or 'E')
        {
            cursor.Advance();
            if (cursor.Current is '+' or '-')
                cursor.Advance();
            SkipDigits(cursor);
        }

        return cursor.TextFrom(start);
    }

    /// <summary>The JSON of a plain scalar that is null, a truth value or a number; null if it is none, and so a string.</summary>
    public static string? OfPlain(SettingsScalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain)
            return null;
        if (scalar.IsNull)
            return "null";
        if (BooleanScalar.TryParse(scalar, out var truth))
            return BooleanScalar.Format(truth);
        if (NumberSyntax.IsNumber(scalar.Text))
            return OfNumber(scalar.Text);
        if (!IntegerScalar.TryParseRadix(scalar.Text, out var wide, out var exact) || double.IsInfinity(wide))
            return null;
        return exact is { } whole ? DecimalScalar.Format(whole) : NumberScalar.Format(wide);
    }

    /// <summary>Spells a YAML number as JSON does, digit by digit: no plus, no leading zeros, digits around the point.</summary>
    private static string OfNumber(string text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var at = NumberSyntax.SkipSign(text, 0);
        var whole = TakeDigits(text, ref at).TrimStart('0');
        var fraction = "";
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = TakeDigits(text, ref at);
        }

        return sign + (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction) + text.Substring(at);
    }

    private static string TakeDigits(string text, ref int at)
    {
        var start = at;
        NumberSyntax.SkipDigits(text, ref at);
        return text.Substring(start, at - start);
    }

    /// <summary>Writes a string with its quotes.</summary>
    public static void AppendString(StringBuilder target, string text)
    {
        target.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '"':
                    target.Append("\\\"");
                    break;
                case '\\':
                    target.Append("\\\\");
                    break;
                case '\n':
                    target.Append("\\n");
                    break;
                case '\r':
                    target.Append("\\r");
                    break;
                case '\t':
                    target.Append("\\t");
                    break;
                case >= '\ud800' and <= '\udfff' when char.IsSurrogatePair(text, i):
                    target.Append(character).Append(text[++i]);
                    break;
                // Half of a pair is no character, and no reader would take it back.
                case >= '\ud800' and <= '\udfff':
                    target.Append('\ufffd');
                    break;
                // Besides the control characters: what JavaScript and YAML take for a line's end, and a byte order mark.
                case < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufeff':
                    target.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    target.Append(character);
                    break;
            }
        }

        target.Append('"');
    }

    private static void SkipDigits(JsonCursor cursor)
    {
        if (cursor.Current is not (>= '0' and <= '9'))
            throw cursor.Unexpected("a digit");
        while (cursor.Current is >= '0' and <= '9')
            cursor.Advance();
    }

    private static string ReadEscape(JsonCursor cursor)
    {
        cursor.Advance();
        var letter = cursor.Current;
        if (letter == 'u')
            return ReadUnicode(cursor);
        var text = letter switch
        {
            '"' => "\"",
            '\\' => "\\",
            '/' => "/",
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            _ => throw cursor.Unexpected("one of \" \\ / b f n r t u after a backslash"),
        };
        cursor.Advance();
        return text;
    }

    private static string ReadUnicode(JsonCursor cursor)
    {
        var first = ReadHexadecimal(cursor);
        if (char.IsLowSurrogate(first))
            throw cursor.Error("this escape is the second half of a surrogate pair without its first");
        if (!char.IsHighSurrogate(first))
            return first.ToString();
        cursor.Expect('\\', "the escape of the surrogate pair's second half");
        if (cursor.Current != 'u')
            throw cursor.Unexpected("the escape of the surrogate pair's second half");
        var second = ReadHexadecimal(cursor);
        return char.IsLowSurrogate(second)
            ? new string([first, second])
            : throw cursor.Error("this escape is the first half of a surrogate pair without its second");
    }

    private static char ReadHexadecimal(JsonCursor cursor)
    {
        var value = 0;
        cursor.Advance();
        for (var i = 0; i < 4; i++)
        {
            var digit = cursor.Current switch
            {
                >= '0' and <= '9' => cursor.Current - '0',
                >= 'a' and <= 'f' => cursor.Current - 'a' + 10,
                >= 'A' and <= 'F' => cursor.Current - 'A' + 10,
                _ => throw cursor.Unexpected("four hexadecimal digits"),
            };
            value = (value * 16) + digit;
            cursor.Advance();
        }

        return (char)value;
    }
}
