using Baton.Frames;
using Baton.Testing.Samples;

namespace Baton.Testing.Models;

/// <summary>A model that a version of a component saved, with rows and what it predicted for them.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Version">The version.</param>
internal sealed record GoldenFolder(string Path, string Version)
{
    private const string Root = "Golden";
    private const string Artifact = "artifact";
    private const string Inputs = "inputs.json";
    private const string Predictions = "predictions.json";

    /// <summary>The folder of a component's version and configuration.</summary>
    public static GoldenFolder Of(string project, string kind, string version, string @case) =>
        new(System.IO.Path.Combine(project, Root, kind, version, FileName(@case)), version);

    /// <summary>The folders of a configuration that there are, sorted.</summary>
    public static IReadOnlyList<GoldenFolder> Find(string project, IEnumerable<string> kinds, string @case) =>
    [
        .. from kind in kinds
           let versions = new DirectoryInfo(System.IO.Path.Combine(project, Root, kind))
           where versions.Exists
           from version in versions.GetDirectories().Select(d => d.Name).Order(StringComparer.Ordinal)
           let folder = Of(project, kind, version, @case)
           where Directory.Exists(folder.Path)
           select folder,
    ];

    /// <summary>The model's files.</summary>
    public MemoryArtifact ReadArtifact()
    {
        var (artifact, root) = (new MemoryArtifact(), System.IO.Path.Combine(Path, Artifact));
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories))
            artifact.Contents.Add(System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file));
        return artifact;
    }

    /// <summary>The rows, and what was predicted for them.</summary>
    public (Frame Inputs, Frame Predictions) ReadFrames() => (ReadFrame(Inputs), ReadFrame(Predictions));

    /// <summary>Writes the folder anew.</summary>
    public void Write(MemoryArtifact artifact, Frame inputs, Frame predictions)
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
        foreach (var file in artifact.Files)
        {
            var path = System.IO.Path.Combine(Path, Artifact, file);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, artifact.Contents[file]);
        }

        File.WriteAllText(System.IO.Path.Combine(Path, Inputs), FrameJson.Write(inputs));
        File.WriteAllText(System.IO.Path.Combine(Path, Predictions), FrameJson.Write(predictions));
    }

    private Frame ReadFrame(string name) => FrameJson.Read(File.ReadAllText(System.IO.Path.Combine(Path, name)));

    /// <summary>Two names never share a folder, also where case makes no difference: a space is written as _, and what else is no small letter, digit or hyphen as its number.</summary>
    private static string FileName(string @case) =>
        @case.Length == 0 ? "+" : string.Concat(@case.Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-' ? $"{c}" : c == ' ' ? "_" : $"+{(int)c:x4}"));
}
