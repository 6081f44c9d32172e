using Microsoft.CodeAnalysis;

namespace Baton.Generators.Bases;

/// <summary>
/// Lets an assembly tell of the settings of its abstract classes: metadata hold neither summaries nor initializers, and
/// the components that derive from them in other assemblies show both.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class BaseSettingsGenerator : IIncrementalGenerator
{
    /// <summary>The tracked step that holds the specs.</summary>
    internal const string BaseStep = "Base";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var bases = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => BaseSettingsParser.IsCandidate(node), BaseSettingsParser.Parse)
            .Where(static spec => spec is not null)
            .WithTrackingName(BaseStep);
        context.RegisterSourceOutput(bases, static (output, spec) => output.AddSource(BaseSettingsEmitter.HintName(spec!), BaseSettingsEmitter.Emit(spec!).ToSourceText()));
    }
}
