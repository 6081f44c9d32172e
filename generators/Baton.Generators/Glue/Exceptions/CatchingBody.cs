using Baton.Generators.Emission;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>Writes what runs within a translating catch.</summary>
/// <param name="writer">Receives the text.</param>
/// <param name="entry">The entry point.</param>
/// <param name="owner">The class, from <c>global::</c> on.</param>
internal sealed class CatchingBody(SourceWriter writer, EntryPointSpec entry, string owner)
{
    private readonly string _member = Literal.String(entry.Name == "this" ? "the indexer" : entry.Name.TrimStart('@'));

    /// <summary>Returns what a call gives.</summary>
    public void Return(string call) => Run($"return {(entry.Result.Reference.Length > 0 ? "ref " : "")}{Walked(call)};");

    /// <summary>Awaits a call, and returns its value if it has one.</summary>
    public void Await(string call)
    {
        var awaited = $"await {call}.ConfigureAwait(false)";
        Run(entry.Result.HasValue ? $"return {Walked(awaited)};" : $"{awaited};");
    }

    /// <summary>Runs a statement.</summary>
    public void Run(string statement)
    {
        var (failure, translated) = (Unused("failure"), Unused("translated"));
        writer.Open("try").Line(statement).Close();
        writer.Open($"catch (global::System.Exception {failure}) when ({Translate}({failure}, {_member}) is {{ }} {translated})");
        writer.Line($"throw {translated};");
        writer.Close();
    }

    /// <summary>A name that the entry point itself has not.</summary>
    public string Unused(string name)
    {
        while (IsTaken(name))
            name += "_";
        return name;
    }

    private string Translate => IsTaken(TranslationSpec.TranslateMethod) ? $"{owner}.{TranslationSpec.TranslateMethod}" : TranslationSpec.TranslateMethod;

    private string Translator => $"static {Unused("failure")} => {Translate}({Unused("failure")}, {_member})";

    private bool IsTaken(string name) => name == "value" || entry.Parameters.Any(p => p.Name == name) || entry.TypeParameters.Any(p => p.Name == name);

    private string Walked(string value) => entry.Result.Walk switch
    {
        WalkShape.Stream => $"global::Baton.Glue.ExceptionTranslation.Stream({value}, {Translator})",
        WalkShape.Sequence => $"global::Baton.Glue.ExceptionTranslation.Sequence({value}, {Translator})",
        _ => value,
    };
}
