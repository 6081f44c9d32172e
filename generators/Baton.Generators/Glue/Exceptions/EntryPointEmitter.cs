using Baton.Generators.Emission;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>Writes one entry point: a call within a translating catch.</summary>
internal static class EntryPointEmitter
{
    /// <summary>Writes the explicit implementation.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="entry">The entry point.</param>
    /// <param name="owner">The class, from <c>global::</c> on.</param>
    public static void Emit(SourceWriter writer, EntryPointSpec entry, string owner)
    {
        var catching = new CatchingBody(writer, entry, owner);
        writer.Line(GeneratedFile.CodeAttribute);
        if (entry.Accessors.Count > 0)
            EmitProperty(writer, entry, catching);
        else
            EmitMethod(writer, entry, catching);
    }

    private static void EmitProperty(SourceWriter writer, EntryPointSpec entry, CatchingBody catching)
    {
        var isIndexer = entry.Name == "this";
        var parameters = isIndexer ? $"[{string.Join(", ", entry.Parameters.Select(p => p.Declaration))}]" : "";
        var target = isIndexer ? $"{entry.Target}[{string.Join(", ", entry.Parameters.Select(p => p.Argument))}]" : $"{entry.Target}.{entry.Name}";
        writer.Open($"{Unsafe(entry)}{entry.Result.Reference}{entry.Result.Type} {entry.Interface}.{entry.Name}{parameters}");
        foreach (var accessor in entry.Accessors)
        {
            writer.Open(accessor);
            if (accessor == "get")
                catching.Return(target);
            else
                catching.Run($"{target} = value;");
            writer.Close();
        }

        writer.Close();
    }

    private static void EmitMethod(SourceWriter writer, EntryPointSpec entry, CatchingBody catching)
    {
        var types = entry.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", entry.TypeParameters.Select(p => p.Name))}>";
        var constraints = string.Concat(entry.TypeParameters.Select(p => $" where {p.Name} : {p.Constraint}"));
        var parameters = string.Join(", ", entry.Parameters.Select(p => p.Declaration));
        var call = $"{entry.Target}.{entry.Name}{types}({string.Join(", ", entry.Parameters.Select(p => p.Argument))})";
        var isBound = entry.Parameters.Any(p => p.IsBound) || entry.IsUnsafe;
        var async = entry.Result.IsAwaited && !isBound ? "async " : "";
        writer.Open($"{Unsafe(entry)}{async}{entry.Result.Reference}{entry.Result.Type} {entry.Interface}.{entry.Name}{types}({parameters}){constraints}");
        if (!entry.Result.IsAwaited)
        {
            if (entry.Result.HasValue)
                catching.Return(call);
            else
                catching.Run($"{call};");
        }
        else if (!isBound)
            catching.Await(call);
        else
            EmitFinish(writer, entry, catching, call);
        writer.Close();
    }

    /// <summary>What is bound to the caller's stack is handed over at once; the rest is awaited apart.</summary>
    private static void EmitFinish(SourceWriter writer, EntryPointSpec entry, CatchingBody catching, string call)
    {
        var (finish, work) = (catching.Unused("Finish"), catching.Unused("work"));
        catching.Run($"return {finish}({call});");
        writer.Line();
        writer.Open($"static async {entry.Result.Type} {finish}({entry.Result.Type} {work})");
        catching.Await(work);
        writer.Close();
    }

    private static string Unsafe(EntryPointSpec entry) => entry.IsUnsafe ? "unsafe " : "";
}
