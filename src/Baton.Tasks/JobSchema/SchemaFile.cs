using System.Text;

namespace Baton.Tasks.JobSchema;

/// <summary>A schema on disk. Version control may have given it other line ends, which say nothing.</summary>
internal static class SchemaFile
{
    /// <summary>Reads a file whoever else has it open; null if there is none.</summary>
    public static string? Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd().Replace("\r\n", "\n");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Puts a whole file in another's place: whoever reads it sees the old one or the new one.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(temporary, text);
            if (File.Exists(path))
                File.Replace(temporary, path, destinationBackupFileName: null);
            else
                File.Move(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The first line that is another, from 1.</summary>
    public static int FirstDifference(string left, string right)
    {
        var (one, other) = (left.Split('\n'), right.Split('\n'));
        var line = 0;
        while (line < one.Length && line < other.Length && one[line] == other[line])
            line++;
        return line + 1;
    }
}
