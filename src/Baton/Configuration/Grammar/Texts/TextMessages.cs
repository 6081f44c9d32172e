using System.Globalization;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Grammar.Texts;

/// <summary>The wording of what makes a file no text that a config can be read from.</summary>
internal static class TextMessages
{
    /// <summary>The file has another encoding.</summary>
    public const string Utf16 = "this file is UTF-16: save it as UTF-8";

    /// <summary>The file has a byte that UTF-8 does not know there.</summary>
    public const string NotUtf8 = "this byte is not UTF-8: save the file as UTF-8";

    /// <summary>A character that no text has.</summary>
    /// <param name="character">The character.</param>
    public static string ControlCharacter(char character) => $"the control character U+{(int)character:X4} cannot stand in a config: is this a text file?";

    /// <summary>The file is larger than any config.</summary>
    /// <param name="size">Its size, in words.</param>
    public static string TooLarge(string size) =>
        $"this file has {size}, and a config at most {SettingsLimits.FileBytes / 1024 / 1024} MB: is it the right file?";

    /// <summary>A size, in words.</summary>
    /// <param name="bytes">The size in bytes.</param>
    public static string Megabytes(long bytes) => (bytes / 1024.0 / 1024.0).ToString("0.0", CultureInfo.InvariantCulture) + " MB";

    /// <summary>Refuses a file as a whole.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="message">Why.</param>
    public static SettingsException Refuse(string name, string message) => new(new SettingsError(new SourceLocation(name, 0, 0), "", message));
}
