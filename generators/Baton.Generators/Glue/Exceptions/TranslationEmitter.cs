using Baton.Generators.Emission;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>A spec in, text out: the entry points of a class, and what becomes of an exception in them.</summary>
internal static class TranslationEmitter
{
    private const string Everything = "global::System.Exception";

    /// <summary>Writes the file.</summary>
    public static SourceText Emit(TranslationSpec spec)
    {
        var writer = new SourceWriter();
        writer.Line(GeneratedFile.Header);
        // What an interface promises of null in attributes, its implementation has promised to the compiler already.
        writer.Line("#nullable disable warnings");
        MemberMarks.Allow(writer, spec.Experimental);
        writer.Line();
        spec.Type.Open(writer, string.Join(", ", spec.Restated));
        foreach (var entry in spec.EntryPoints)
        {
            EntryPointEmitter.Emit(writer, entry, spec.Type.GlobalName);
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
        writer.Open($"private static global::System.Exception? {TranslationSpec.TranslateMethod}(global::System.Exception failure, string member, global::System.Exception? cause = null)");
        writer.Line("if (global::Baton.Glue.ExceptionTranslation.Passes(failure))");
        writer.Indent().Line("return null;").Outdent();
        writer.Line($"var message = {Literal.String(spec.Subject + " failed in ")} + member + \": \" + failure.Message;");
        const string inside = $"global::Baton.Glue.ExceptionTranslation.Aggregate(failure, (inner, whole) => {TranslationSpec.TranslateMethod}(inner, member, whole))";
        foreach (var rule in spec.Rules)
        {
            // Who names all exceptions means what failed, and not that it was waited for.
            if (rule.Failure == Everything)
                writer.Line($"if ({inside} is {{ }} aggregate)").Indent().Line("return aggregate;").Outdent();
            writer.Line($"if (failure is {rule.Failure})");
            writer.Indent().Line(rule.Ours is null ? "return null;" : $"return new {rule.Ours}(message, cause ?? failure);").Outdent();
        }

        writer.Line(spec.Rules.Any(r => r.Failure == Everything) ? "return null;" : $"return {inside};");
        writer.Close();
    }
}
