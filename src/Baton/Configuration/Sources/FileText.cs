using System.Buffers;
using System.Globalization;
using System.Text;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Sources;

/// <summary>Reads a config file as text, and refuses in words what is none: too large, not UTF-8, or with control characters.</summary>
internal static class FileText
{
    // Looked through many characters at a time; what is none of these is looked at one by one.
    private static readonly SearchValues<char> Harmless = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\t', '\n', '\r']);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its path.</param>
    /// <returns>The text, with its byte order mark if it has one.</returns>
    /// <exception cref="SettingsException">The file cannot be read, or is no text.</exception>
    public static string Read(string file)
    {
        try
        {
            return Decode(file, ReadBytes(file));
        }
        catch (FileNotFoundException)
        {
            throw Refuse(file, "there is no such file");
        }
        catch (DirectoryNotFoundException)
        {
            throw Refuse(file, "there is no such file: its folder does not exist");
        }
        catch (UnauthorizedAccessException)
        {
            throw Refuse(file, Directory.Exists(file) ? "this is a folder, not a file" : "this file may not be read: its permissions forbid it");
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or NotSupportedException)
        {
            throw Refuse(file, $"this file cannot be read: {failure.Message}");
        }
    }

    /// <summary>Refuses a text that holds characters which no config has a use for.</summary>
    /// <param name="name">What the text is called.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="SettingsException">The text holds one.</exception>
    public static void RequireReadable(string name, string text)
    {
        if (text.Length > SettingsLimits.FileBytes)
            throw Refuse(name, TooLarge(Megabytes(text.Length)));
        var first = text.AsSpan().IndexOfAnyExcept(Harmless);
        for (var i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if ((char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r' or '\u0085')) || text[i] is '\ufffe' or '\uffff')
                throw new SettingsException(new SettingsError(Locate(name, text, i), "", $"the control character U+{(int)text[i]:X4} cannot stand in a config: is this a text file?"));
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                throw new SettingsException(new SettingsError(Locate(name, text, i), "", "half of a surrogate pair cannot stand in a config"));
            i++;
        }
    }

    private static byte[] ReadBytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.CanSeek && stream.Length > SettingsLimits.FileBytes)
            throw Refuse(file, TooLarge(Megabytes(stream.Length)));
        // A pipe does not tell its length, and a file may grow: one byte more than allowed shows that it is too long.
        var bytes = new byte[(stream.CanSeek && stream.Length > 0 ? (int)stream.Length : SettingsLimits.FileBytes) + 1];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count <= SettingsLimits.FileBytes ? bytes[..count] : throw Refuse(file, TooLarge("more than " + Megabytes(SettingsLimits.FileBytes)));
    }

    private static string Decode(string file, byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw Refuse(file, "this file is UTF-16: save it as UTF-8");
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            var before = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Clamp(failure.Index, 0, bytes.Length)));
            throw new SettingsException(new SettingsError(Locate(file, before, before.Length), "", "this byte is not UTF-8: save the file as UTF-8"));
        }
    }

    private static SourceLocation Locate(string name, string text, int at)
    {
        var before = text.AsSpan(0, at);
        var line = before.Count('\n') + 1;
        return new SourceLocation(name, line, at - before.LastIndexOf('\n'));
    }

    private static string TooLarge(string size) =>
        $"this file has {size}, and a config at most {SettingsLimits.FileBytes / 1024 / 1024} MB: is it the right file?";

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024.0:0.0} MB");

    private static SettingsException Refuse(string name, string message) =>
        new(new SettingsError(new SourceLocation(name, 0, 0), "", message));
}
