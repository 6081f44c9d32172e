using Baton.Generators.Emission;

namespace Baton.Generators.Catalog;

/// <summary>Writes a host's catalog.</summary>
internal static class CatalogEmitter
{
    /// <summary>The file's name.</summary>
    public const string HintName = AssemblyFactNames.HostCatalog + ".g.cs";

    private const string Descriptor = "global::Baton.Components.ComponentDescriptor";

    /// <summary>The file's text.</summary>
    public static SourceWriter Emit(CatalogSpec catalog)
    {
        var writer = new SourceWriter();
        writer.Line(GeneratedFile.Header).Line();
        writer.Open("namespace Baton.Generated");
        writer.Line("/// <summary>The components that this program can run: its own and those of every assembly that it references.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        // Two programs that see each other's internals, such as a host and its tests, each mean their own.
        writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        writer.Open("internal static class HostCatalog");
        writer.Line("/// <summary>Makes the catalog. No other components than these can ever be made from config.</summary>");
        writer.Line("/// <returns>The components, sorted by family and kind, and the packages that the program was compiled against.</returns>");
        writer.Line("/// <exception cref=\"global::Baton.BatonException\">Two components of a family have the same kind.</exception>");
        writer.Line("public static global::Baton.Components.Catalog Create() => new global::Baton.Components.Catalog(");
        writer.Line("[").Indent();
        foreach (var entry in catalog.Components)
            writer.Line($"{Descriptor}.Of<{GlobalName(entry.Type)}>(), // {entry.Family}: {entry.Kind}");
        writer.Outdent().Line("])");
        writer.Line("{").Indent();
        writer.Line("Packages =").Line("[").Indent();
        foreach (var (name, version) in catalog.Packages)
            writer.Line($"new({Literal.String(name)}, {Literal.String(version)}),");
        writer.Outdent().Line("],").Outdent();
        writer.Line("};");
        writer.Close();
        writer.Close();
        return writer;
    }

    private static string GlobalName(string metadataName) =>
        "global::" + string.Join(".", metadataName.Split('.', '+').Select(SymbolText.Identifier));
}
