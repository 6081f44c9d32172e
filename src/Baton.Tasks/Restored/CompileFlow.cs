using System.Xml.Linq;
using Baton.Tasks.Json;

namespace Baton.Tasks.Restored;

/// <summary>Which libraries' compile assets come along with a reference.</summary>
/// <param name="project">What was restored.</param>
/// <param name="graphFile">NuGet's description of all projects that were restored together; it need not exist.</param>
internal sealed class CompileFlow(RestoredProject project, string graphFile)
{
    private XElement? _graph;

    /// <summary>The library of a reference, and what comes along with it, each with the way it came.</summary>
    public IReadOnlyList<FlownLibrary> Of(RestoredReference reference)
    {
        var found = new List<FlownLibrary>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { reference.Id };
        var open = new Queue<FlownLibrary>();
        Enqueue(reference.Id, []);
        while (open.Count > 0)
        {
            var current = open.Dequeue();
            found.Add(current);
            var withheld = new HashSet<string>(Withheld(current.Library), StringComparer.OrdinalIgnoreCase);
            foreach (var dependency in current.Library.Dependencies.Where(d => !withheld.Contains(d) && seen.Add(d)))
                Enqueue(dependency, [.. current.Way, current.Library.Id]);
        }

        return found;

        void Enqueue(string id, IReadOnlyList<string> way)
        {
            if (project.Find(id) is { } library)
                open.Enqueue(new FlownLibrary(library, way));
        }
    }

    /// <summary>
    /// The ids of what a library needs, but keeps from the compilers of others. What it hands on for one framework is taken
    /// to be handed on: which of them was restored is not told here.
    /// </summary>
    private IEnumerable<string> Withheld(RestoredLibrary library) =>
        library.NuspecFile is { } nuspec ? WithheldByPackage(nuspec)
        : library.ProjectPath is { } path ? WithheldByProject(path)
        : [];

    private static IEnumerable<string> WithheldByPackage(string nuspec) => Withheld(
        from dependency in XDocument.Load(nuspec).Descendants()
        where dependency.Name.LocalName == "dependency"
        select (dependency.Attribute("id")?.Value, AssetFlags.Pass(dependency.Attribute("include")?.Value, dependency.Attribute("exclude")?.Value, null)));

    private IEnumerable<string> WithheldByProject(string path)
    {
        if (!File.Exists(graphFile))
            return [];
        _graph ??= JsonTree.Read(graphFile);
        var packages =
            from framework in _graph.Find("projects").Find(path).Find("frameworks").Children()
            from dependency in framework.Find("dependencies").Children()
            select ((string?)JsonTree.Name(dependency), AssetFlags.Pass(dependency.Text("include"), null, dependency.Text("suppressParent")));
        var projects =
            from framework in _graph.Find("projects").Find(path).Find("restore").Find("frameworks").Children()
            from reference in framework.Find("projectReferences").Children()
            let name = _graph.Find("projects").Find(JsonTree.Name(reference)).Find("restore").Text("projectName")
            select (name, AssetFlags.Pass(reference.Text("includeAssets"), reference.Text("excludeAssets"), reference.Text("privateAssets")));
        return Withheld(packages.Concat(projects));
    }

    private static IEnumerable<string> Withheld(IEnumerable<(string? Id, bool Passes)> dependencies) =>
        from dependency in dependencies
        where dependency.Id is not null
        group dependency.Passes by dependency.Id! into passes
        where !passes.Any(p => p)
        select passes.Key;
}
