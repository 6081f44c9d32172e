using Baton.Generators.Emission;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Generators.Glue.NativeLibraries;

/// <summary>A spec in, text out: what the compiler adds to a class that stands for a native library.</summary>
internal static class NativeLibraryEmitter
{
    private const string Loader = "global::Baton.Native.NativeLibraryLoader";
    private const string Loaded = "global::Baton.Native.LoadedLibrary";

    /// <summary>Writes the file.</summary>
    public static SourceText Emit(NativeLibrarySpec spec)
    {
        var writer = new SourceWriter();
        writer.Line(GeneratedFile.Header);
        if (spec.IsDerived)
            writer.Line("#pragma warning disable CS0108 // What the base class has under these names is meant for itself.");
        writer.Line();
        spec.Type.Open(writer);
        EmitLoader(writer, spec);
        EmitMembers(writer, spec);
        spec.Type.Close(writer);
        return writer.ToSourceText();
    }

    private static void EmitLoader(SourceWriter writer, NativeLibrarySpec spec)
    {
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"private static readonly {Loader} Loader = new {Loader}(").Indent();
        writer.Open($"new global::Baton.Native.Search.NativeLibraryDescription({Literal.String(spec.Name)})");
        writer.Line($"PathVariable = {Literal.String(spec.PathVariable)},");
        foreach (var (property, value) in spec.Texts)
            writer.Line($"{property} = {Literal.String(value)},");
        foreach (var (property, values) in spec.Lists)
            writer.Line($"{property} = new string[] {{ {string.Join(", ", values.Select(Literal.String))} }},");
        if (spec.Oldest is not null)
            writer.Line($"Oldest = new global::System.Version({Literal.String(spec.Oldest.ToString())}),");
        writer.Close(spec.Oldest is null ? ");" : ",");
        if (spec.Oldest is not null)
            writer.Line("ReadVersion);");
        writer.Outdent();
        writer.Line();
    }

    private static void EmitMembers(SourceWriter writer, NativeLibrarySpec spec)
    {
        writer.Line("/// <summary>Whether the library is there and can be used.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line("internal static bool IsAvailable => Loader.IsAvailable;");
        writer.Line();
        writer.Line("/// <summary>Why the library cannot be used, in one sentence; empty if it can.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line("internal static string Problem => Loader.Problem;");
        writer.Line();
        writer.Line("/// <summary>Loads the library, if it is not loaded yet; to be called before its first function.</summary>");
        writer.Line("/// <exception cref=\"global::Baton.Native.NativeLibraryException\">It is missing, cannot be loaded, or is too old; the message says how to get it.</exception>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"internal static {Loaded} Require() => Loader.Require();");
        writer.Line();
        if (spec.Oldest is not null)
        {
            writer.Line("/// <summary>Reads the version of the library, which may be older than its functions that the adapter calls.</summary>");
            writer.Line("/// <param name=\"library\">The library.</param>");
            writer.Line("/// <returns>Its version; nothing if it is from before it could tell.</returns>");
            writer.Line($"private static partial global::System.Version? ReadVersion({Loaded} library);");
            writer.Line();
        }

        writer.Line("/// <summary>Lets the imports of this assembly find the library; nothing is loaded yet.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
        writer.Line($"internal static void Register() => Loader.ResolveFor(typeof({spec.Type.GlobalName}).Assembly);");
    }
}
