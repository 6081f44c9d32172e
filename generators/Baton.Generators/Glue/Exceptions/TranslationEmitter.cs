using Baton.Generators.Emission;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>A spec in, text out: the entry points of a class, and what becomes of an exception in them.</summary>
internal static class TranslationEmitter
{
    /// <summary>Writes the file.</summary>
    public static SourceText Emit(TranslationSpec spec)
    {
        var writer = new SourceWriter();
        writer.Line(GeneratedFile.Header);
        // What an interface promises of null in attributes, its implementation has promised to the compiler already.
        writer.Line("#nullable disable warnings");
        writer.Line();
        spec.Type.Open(writer, string.Join(", ", spec.Restated));
        foreach (var entry in spec.EntryPoints)
        {
            EntryPointEmitter.Emit(writer, entry);
            writer.Line();
        }

        EmitTranslation(writer, spec);
        spec.Type.Close(writer);
        return writer.ToSourceText();
    }

    private static void EmitTranslation(SourceWriter writer, TranslationSpec spec)
    {
        writer.Line("/// <summary>Gives what to throw instead of a vendor's exception; nothing if it is to pass.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Open($"private static global::System.Exception? {TranslationSpec.TranslateMethod}(global::System.Exception failure, string member)");
        var passing = spec.Passing.Prepend("global::Baton.BatonException").Prepend("global::System.OperationCanceledException");
        writer.Line($"if ({string.Join(" || ", passing.Select(p => $"failure is {p}"))})");
        writer.Indent().Line("return null;").Outdent();
        writer.Line($"var message = {Literal.String(spec.Subject + " failed in ")} + member + \": \" + failure.Message;");
        foreach (var rule in spec.Rules)
        {
            writer.Line($"if (failure is {rule.Vendor})");
            writer.Indent().Line($"return new {rule.Ours}(message, failure);").Outdent();
        }

        writer.Line("return null;");
        writer.Close();
    }
}
