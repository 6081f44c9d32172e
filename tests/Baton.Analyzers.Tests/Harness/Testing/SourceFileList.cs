using System.Collections;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>Files of a project; a source without a name gets one.</summary>
internal sealed class SourceFileList : IEnumerable<(string Name, string Content)>
{
    private readonly List<(string Name, string Content)> _files = [];

    public int Count => _files.Count;

    public void Add(string content) => Add(($"/0/Test{_files.Count}.cs", content));

    public void Add((string Name, string Content) file) =>
        _files.Add((file.Name.StartsWith('/') ? file.Name : $"/0/{file.Name}", file.Content));

    public IEnumerator<(string Name, string Content)> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
