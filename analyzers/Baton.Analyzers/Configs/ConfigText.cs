using System.Collections.Concurrent;
using System.Text;
using Baton.Configuration.Grammar;
using Baton.Configuration.Grammar.Texts;
using Baton.Settings;
using Baton.Settings.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Configs;

/// <summary>What stands in one config file: read once for as long as the file stays the same.</summary>
internal sealed class ConfigText
{
    private const char Replacement = '\ufffd';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const int MostKnown = 2_000;

    // By what stands in them: a compiler that serves several builds makes new texts of the same files each time, and an
    // editor asks again after each edit, mostly of another file.
    private static readonly ConcurrentDictionary<(string Name, string Checksum), ConfigText> Known = new();

    private ConfigText(SettingsMap? root, IReadOnlyList<SettingsError> errors)
    {
        Root = root;
        Errors = errors;
    }

    /// <summary>The map of settings; <see langword="null"/> if it cannot be read.</summary>
    public SettingsMap? Root { get; }

    /// <summary>What was wrong with the text.</summary>
    public IReadOnlyList<SettingsError> Errors { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The file, as messages name it.</param>
    public static ConfigText Of(SourceText text, string name)
    {
        if (Known.Count > MostKnown)
            Known.Clear();
        return Known.GetOrAdd((name, Convert.ToBase64String([.. text.GetChecksum()])), _ => Read(text, name));
    }

    private static ConfigText Read(SourceText source, string name)
    {
        var errors = new List<SettingsError>();
        // Nobody needs the text of a file that is refused for its size.
        var text = source.Length > SettingsLimits.FileBytes ? new string(' ', source.Length) : source.ToString();
        if (Encoded(source, text, name) is { } mistake)
            return new ConfigText(null, [mistake]);
        var root = ConfigReader.Read(name, text, errors);
        return new ConfigText(root, errors);
    }

    /// <summary>What is wrong with the encoding, which the compiler is more patient with than the program; null if nothing is.</summary>
    private static SettingsError? Encoded(SourceText source, string text, string name)
    {
        switch (source.Encoding)
        {
            case null:
                return null;
            case UnicodeEncoding or UTF32Encoding:
                return new SettingsError(new SourceLocation(name, 0, 0), "", TextMessages.Utf16);
            case UTF8Encoding:
                return text.IndexOf(Replacement) is >= 0 and var at && WasReplaced(source, text) ? NotUtf8(name, text, at) : null;
            case var other:
                return InvalidByte(other.GetBytes(text)) is { } before ? NotUtf8(name, before, before.Length) : null;
        }
    }

    /// <summary>Whether the character that stands for a wrong byte is not in the file itself: the file's bytes are others than those of the text.</summary>
    private static bool WasReplaced(SourceText source, string text) =>
        !source.GetChecksum().SequenceEqual(SourceText.From(text, source.Encoding, source.ChecksumAlgorithm).GetChecksum());

    /// <summary>What stands before the first byte that is not UTF-8; null if all are.</summary>
    private static string? InvalidByte(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException failure)
        {
            return Encoding.UTF8.GetString(bytes, 0, Math.Max(0, Math.Min(failure.Index, bytes.Length)));
        }
    }

    private static SettingsError NotUtf8(string name, string text, int at) => new(ReadableText.Locate(name, text, at), "", TextMessages.NotUtf8);
}
