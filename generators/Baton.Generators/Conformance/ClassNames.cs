using System.Text;
using Baton.Generators.Catalog;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Generators.Conformance;

/// <summary>Names for classes of tests: each once, and the same whatever the order of the components.</summary>
internal static class ClassNames
{
    /// <summary>The name of each component's class: its own name, or with its namespace where several share that.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyCollection<CatalogEntry> components)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in components.GroupBy(c => Simple(c.Type), StringComparer.OrdinalIgnoreCase))
        {
            foreach (var component in group)
                names.Add(component.Type, (group.Count() == 1 ? Simple(component.Type) : Whole(component.Type)) + ConformanceNames.Suffix);
        }

        return names;
    }

    /// <summary>The namespace of a project's root, with what is no identifier replaced.</summary>
    public static string Namespace(string root) => string.Join(".", root.Split('.').Where(part => part.Length > 0).Select(Identifier));

    private static string Simple(string type) => type.Substring(type.LastIndexOfAny(['.', '+']) + 1);

    // Underscores are doubled, so that A.B_C and A_B.C stay two.
    private static string Whole(string type) => type.Replace("_", "__").Replace('.', '_').Replace('+', '_');

    private static string Identifier(string part)
    {
        var text = new StringBuilder(part.Length);
        foreach (var unit in part)
            text.Append(SyntaxFacts.IsIdentifierPartCharacter(unit) ? unit : '_');
        if (!SyntaxFacts.IsIdentifierStartCharacter(text[0]))
            text.Insert(0, '_');
        return Emission.SymbolText.Identifier(text.ToString());
    }
}
