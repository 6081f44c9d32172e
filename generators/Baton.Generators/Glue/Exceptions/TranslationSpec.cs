using Baton.Generators.Emission;
using Baton.Settings;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>A class whose entry points are written by the compiler.</summary>
/// <param name="Type">The class.</param>
/// <param name="Subject">Who failed, in a message: the component's kind in quotes, or the class's name.</param>
/// <param name="Rules">What becomes of which exception, the most derived one first.</param>
/// <param name="Restated">Interfaces that only a base class names, and the class must name again.</param>
/// <param name="EntryPoints">What is written.</param>
/// <param name="Experimental">The identifiers of what is used and marked as experimental.</param>
internal sealed record TranslationSpec(
    PartialType Type,
    string Subject,
    EquatableArray<TranslationRule> Rules,
    EquatableArray<string> Restated,
    EquatableArray<EntryPointSpec> EntryPoints,
    EquatableArray<string> Experimental)
{
    /// <summary>The name of the method that gives what to throw instead.</summary>
    public const string TranslateMethod = "TranslateFailure";
}
