using System.Runtime.Serialization.Json;
using System.Xml;
using System.Xml.Linq;

namespace Baton.Tasks.Json;

/// <summary>Reads JSON as a tree of elements with what every version of MSBuild has at hand: a JSON library of our own would have to load beside its.</summary>
internal static class JsonTree
{
    // Names that XML does not allow stand in an attribute, on an element of this namespace.
    private const string EscapedNamespace = "item";

    /// <summary>Reads a file.</summary>
    /// <exception cref="XmlException">It is not JSON.</exception>
    public static XElement Read(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = JsonReaderWriterFactory.CreateJsonReader(stream, XmlDictionaryReaderQuotas.Max);
        return XElement.Load(reader);
    }

    /// <summary>The name of a property.</summary>
    public static string Name(XElement property) =>
        property.Name.NamespaceName == EscapedNamespace ? property.Attribute("item")!.Value : property.Name.LocalName;

    /// <summary>A property's value, or <see langword="null"/> if the object lacks it or is none.</summary>
    public static XElement? Find(this XElement? value, string name) => value?.Elements().FirstOrDefault(e => Name(e) == name);

    /// <summary>A property's value as text, or <see langword="null"/> if the object lacks it.</summary>
    public static string? Text(this XElement? value, string name) => value.Find(name)?.Value;

    /// <summary>The properties of an object, or the items of a list; none of a value that is missing.</summary>
    public static IEnumerable<XElement> Children(this XElement? value) => value?.Elements() ?? [];
}
