using System.Xml;
using System.Xml.Linq;

namespace Baton.Tasks.ProjectFiles;

/// <summary>Finds the element of a project file that made an item: MSBuild keeps the file of an item, but not its line.</summary>
/// <param name="framework">The target framework at hand, as the project writes it.</param>
internal sealed class ReferenceElements(string framework)
{
    private readonly Dictionary<string, XDocument?> _documents = new(StringComparer.Ordinal);

    /// <summary>The place of the element that includes an item.</summary>
    /// <param name="name">What the element is called.</param>
    /// <param name="include">What it includes, as the item says it.</param>
    /// <param name="files">Where to look: the first file that has one is right.</param>
    /// <returns>The place; of an item that no file names in so many words, the first file, without a line.</returns>
    public FilePlace Find(string name, string include, IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            if (Find(name, include, file) is { } element)
            {
                // The reader names the place of the name, people that of the bracket before it.
                var place = (IXmlLineInfo)element;
                return new FilePlace(file, place.LineNumber, place.LinePosition - 1);
            }
        }

        return new FilePlace(files[0], 0, 0);
    }

    private XElement? Find(string name, string include, string file)
    {
        var named = (
            from element in Document(file)?.Descendants() ?? []
            where element.Name.LocalName == name
            where (element.Attribute("Include")?.Value ?? "").Split(';').Any(i => Same(i, include))
            select element).ToList();
        // Several stand under conditions that exclude each other: the one that names the framework is more likely meant.
        return named.FirstOrDefault(e => e.AncestorsAndSelf().Any(NamesFramework)) ?? named.FirstOrDefault(e => !e.AncestorsAndSelf().Any(NamesAnyFramework)) ?? named.FirstOrDefault();
    }

    private static bool Same(string written, string include) =>
        written.Trim().Replace('\\', '/').Equals(include.Replace('\\', '/'), StringComparison.OrdinalIgnoreCase);

    private bool NamesFramework(XElement element) =>
        framework.Length > 0 && element.Attribute("Condition")?.Value.IndexOf($"'{framework}'", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool NamesAnyFramework(XElement element) =>
        element.Attribute("Condition")?.Value.IndexOf("$(TargetFramework)", StringComparison.OrdinalIgnoreCase) >= 0;

    private XDocument? Document(string file)
    {
        if (!_documents.TryGetValue(file, out var document))
            _documents[file] = document = File.Exists(file) ? XDocument.Load(file, LoadOptions.SetLineInfo) : null;
        return document;
    }
}
