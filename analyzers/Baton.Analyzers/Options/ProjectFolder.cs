using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Options;

/// <summary>The folder of the project that is compiled, from which its files are named.</summary>
internal sealed class ProjectFolder
{
    // With slashes, and one at its end.
    private readonly string _path;

    /// <summary>Takes a folder.</summary>
    /// <param name="path">Its path.</param>
    public ProjectFolder(string path) => _path = Slashes(path).TrimEnd('/') + "/";

    /// <summary>The folder that the build names, or a fallback where it names none.</summary>
    public static ProjectFolder Of(AnalyzerConfigOptionsProvider options, string fallback) =>
        new(options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var path) && path.Trim().Length > 0 ? path.Trim() : fallback);

    /// <summary>A file, seen from the folder.</summary>
    public string NameOf(string file)
    {
        var path = Slashes(file);
        if (path.StartsWith(_path, StringComparison.OrdinalIgnoreCase))
            return path.Substring(_path.Length);
        // From beside the project: up to where the ways part.
        var (from, to) = (_path.TrimEnd('/').Split('/'), path.Split('/'));
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], StringComparison.OrdinalIgnoreCase))
            common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }

    /// <summary>A file that the project file names, seen from the folder: without detours.</summary>
    /// <param name="file">Its path, from the folder or from the root.</param>
    public string NameOfWritten(string file)
    {
        var path = Slashes(file);
        var isRooted = path.StartsWith("/", StringComparison.Ordinal) || path.IndexOf(':') == 1;
        var steps = new List<string>();
        foreach (var step in (isRooted ? path : _path + path).Split('/'))
        {
            if (step == ".." && steps.Count > 1)
                steps.RemoveAt(steps.Count - 1);
            else if (step != "." && (step.Length > 0 || steps.Count == 0))
                steps.Add(step);
        }

        return NameOf(string.Join("/", steps));
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}
