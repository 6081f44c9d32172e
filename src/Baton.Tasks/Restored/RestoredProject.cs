using System.Xml.Linq;
using Baton.Tasks.Json;

namespace Baton.Tasks.Restored;

/// <summary>What NuGet restored for one target framework of a project, as its <c>project.assets.json</c> tells.</summary>
internal sealed class RestoredProject
{
    // Stands for "nothing" in a folder of a package.
    private const string Placeholder = "_._";

    private readonly Dictionary<string, RestoredLibrary> _libraries = new(StringComparer.OrdinalIgnoreCase);

    private RestoredProject(XElement assets, XElement target, string framework, string projectFolder)
    {
        var folders = assets.Find("packageFolders").Children().Select(JsonTree.Name).ToArray();
        var facts = assets.Find("libraries").Children().ToLookup(JsonTree.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var library in target.Elements())
        {
            var read = ReadLibrary(library, facts[JsonTree.Name(library)].FirstOrDefault(), folders, projectFolder);
            _libraries[read.Id] = read;
        }

        References = [.. ReadPackageReferences(assets, framework), .. ReadProjectReferences(assets, framework)];
    }

    /// <summary>What the project itself refers to.</summary>
    public IReadOnlyList<RestoredReference> References { get; }

    /// <summary>Reads what was restored.</summary>
    /// <param name="assetsFile">The <c>project.assets.json</c>.</param>
    /// <param name="frameworks">The target framework's names: as the project writes it, and in full.</param>
    /// <param name="projectFolder">The project's folder.</param>
    /// <returns>What was restored, or <see langword="null"/> if nothing was for the framework.</returns>
    public static RestoredProject? Read(string assetsFile, IReadOnlyList<string> frameworks, string projectFolder)
    {
        var assets = JsonTree.Read(assetsFile);
        var target = Named(assets.Find("targets"), frameworks);
        var framework = Named(assets.Find("project").Find("frameworks"), frameworks);
        return target is null || framework is null ? null : new RestoredProject(assets, target, JsonTree.Name(framework), projectFolder);
    }

    /// <summary>A restored package or project; <see langword="null"/> if there is none of the id.</summary>
    public RestoredLibrary? Find(string id) => _libraries.TryGetValue(id, out var library) ? library : null;

    private static XElement? Named(XElement? parent, IReadOnlyList<string> names) =>
        names.Select(n => parent.Children().FirstOrDefault(e => JsonTree.Name(e).Equals(n, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(e => e is not null);

    private static RestoredLibrary ReadLibrary(XElement library, XElement? facts, string[] folders, string projectFolder)
    {
        var name = JsonTree.Name(library).Split('/');
        var path = facts.Text("path");
        var isProject = library.Text("type") == "project";
        return new RestoredLibrary(
            name[0],
            library.Find("compile").Children().Any(f => Path.GetFileName(JsonTree.Name(f)) != Placeholder),
            [.. library.Find("dependencies").Children().Select(JsonTree.Name)],
            isProject || path is null ? null : folders.Select(f => Path.Combine(f, path, name[0].ToLowerInvariant() + ".nuspec")).FirstOrDefault(File.Exists),
            isProject && facts.Text("msbuildProject") is { } project ? Path.GetFullPath(Path.Combine(projectFolder, project)) : null);
    }

    private static IEnumerable<RestoredReference> ReadPackageReferences(XElement assets, string framework) =>
        from dependency in assets.Find("project").Find("frameworks").Find(framework).Find("dependencies").Children()
        where dependency.Text("target") != "Project"
        let include = dependency.Text("include")
        select new RestoredReference(
            JsonTree.Name(dependency),
            null,
            AssetFlags.Pass(include, null, null),
            // What NuGet withholds by itself where a project says nothing never includes the compile assets.
            AssetFlags.Pass(include, null, dependency.Text("suppressParent")));

    private IEnumerable<RestoredReference> ReadProjectReferences(XElement assets, string framework) =>
        from reference in assets.Find("project").Find("restore").Find("frameworks").Find(framework).Find("projectReferences").Children()
        let path = reference.Text("projectPath") ?? JsonTree.Name(reference)
        let library = _libraries.Values.FirstOrDefault(l => string.Equals(l.ProjectPath, Path.GetFullPath(path), StringComparison.Ordinal))
        where library is not null
        let include = reference.Text("includeAssets")
        let exclude = reference.Text("excludeAssets")
        select new RestoredReference(
            library.Id,
            path,
            AssetFlags.Pass(include, exclude, null),
            AssetFlags.Pass(include, exclude, reference.Text("privateAssets")));
}
