using System.Text;
using Baton.Configuration.Grammar.Texts;
using Baton.Settings;

namespace Baton.Configuration.Sources;

/// <summary>Reads a config file of the disk as text, and refuses in words what is none: too large, or not UTF-8.</summary>
internal static class FileText
{
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
            throw TextMessages.Refuse(file, $"there is no such file{FileNeighbours.Describe(file)}");
        }
        catch (DirectoryNotFoundException)
        {
            throw TextMessages.Refuse(file, $"there is no such file: its folder does not exist{FileNeighbours.Describe(file)}");
        }
        catch (UnauthorizedAccessException)
        {
            throw TextMessages.Refuse(file, Directory.Exists(file) ? "this is a folder, not a file" : "this file may not be read: its permissions forbid it");
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or NotSupportedException)
        {
            throw TextMessages.Refuse(file, $"this file cannot be read: {failure.Message}");
        }
    }

    private static byte[] ReadBytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.CanSeek && stream.Length > SettingsLimits.FileBytes)
            throw TextMessages.Refuse(file, TextMessages.TooLarge(TextMessages.Megabytes(stream.Length)));
        // A pipe does not tell its length, and a file may grow: one byte more than allowed shows that it is too long.
        var bytes = new byte[(stream.CanSeek && stream.Length > 0 ? (int)stream.Length : SettingsLimits.FileBytes) + 1];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count <= SettingsLimits.FileBytes
            ? bytes[..count]
            : throw TextMessages.Refuse(file, TextMessages.TooLarge("more than " + TextMessages.Megabytes(SettingsLimits.FileBytes)));
    }

    private static string Decode(string file, byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw TextMessages.Refuse(file, TextMessages.Utf16);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            var before = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Clamp(failure.Index, 0, bytes.Length)));
            throw new SettingsException(new SettingsError(ReadableText.Locate(file, before, before.Length), "", TextMessages.NotUtf8));
        }
    }
}
