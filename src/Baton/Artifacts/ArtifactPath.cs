using System.Text;

namespace Baton.Artifacts;

/// <summary>Which paths a file of an artifact may have: those that mean the same file, below the artifact, on every system.</summary>
internal static class ArtifactPath
{
    private const int LongestPath = 1000;
    private const int LongestNameBytes = 255;

    // Names of devices on Windows, with any extension.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>Why a file cannot have the path; <see langword="null"/> if it can.</summary>
    public static string? Refuse(string path)
    {
        if (path.Length is 0 or > LongestPath)
            return $"a path has between 1 and {LongestPath} characters";
        if (path[0] == '/')
            return "a path is relative to the artifact, without a slash at its start";
        foreach (var name in path.Split('/'))
        {
            if (RefuseName(name) is { } reason)
                return reason;
        }

        return null;
    }

    /// <summary>The path as it can be shown in one line.</summary>
    public static string Shown(string path)
    {
        const int Longest = 120;
        var start = path.Length > Longest ? string.Concat(path.AsSpan(0, Longest), "…") : path;
        return string.Concat(start.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));
    }

    private static string? RefuseName(string name)
    {
        if (name.Length == 0)
            return "no name in a path is empty";
        if (name is "." or "..")
            return $"'{name}' would lead out of the artifact or nowhere";
        if (name.Any(c => char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|'))
            return "no name in a path has control characters or one of \\ : * ? \" < > |";
        if (name[^1] is '.' or ' ' || name[0] == ' ')
            return "no name in a path ends with a dot or begins or ends with a blank, since Windows drops them";
        if (Reserved.Contains(name.Split('.')[0].TrimEnd(' ')))
            return $"'{name}' names a device on Windows";
        if (!IsWellFormed(name))
            return "a path is well-formed Unicode";
        return Encoding.UTF8.GetByteCount(name) > LongestNameBytes ? $"a name in a path has at most {LongestNameBytes} bytes" : null;
    }

    private static bool IsWellFormed(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            // What stands for half a character, or was one.
            if (rune == Rune.ReplacementChar)
                return false;
        }

        return true;
    }
}
