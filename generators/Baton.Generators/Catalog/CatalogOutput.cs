using Baton.Settings;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Catalog;

/// <summary>The catalog's part of the pipeline.</summary>
internal static class CatalogOutput
{
    /// <summary>The tracked step that holds what each reference says of itself.</summary>
    public const string ReferenceStep = "Reference";

    /// <summary>The tracked step that holds the host's catalog.</summary>
    public const string CatalogStep = "Catalog";

    /// <summary>Writes the catalog, if the project is a host.</summary>
    /// <param name="context">The generator's pipeline.</param>
    /// <param name="own">The components of the project itself.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<CatalogEntry>> own)
    {
        context.RegisterPostInitializationOutput(static output => output.AddEmbeddedAttributeDefinition());
        var isHost = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions)
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.Options.OutputKind))
            .Select(static (project, _) => HostRole.IsHost(project.Left, project.Right));
        var references = context.MetadataReferencesProvider
            .Select(ReferenceParser.Parse)
            .Where(static reference => reference is not null)
            .WithTrackingName(ReferenceStep)
            .Collect();
        var catalog = own.Combine(references).Combine(isHost)
            .Select(static (host, _) => host.Right && host.Left.Right.Any(r => r!.Name == AssemblyFactNames.Abstractions)
                ? CatalogSpec.Of(host.Left.Left, host.Left.Right!)
                : null)
            .WithTrackingName(CatalogStep);
        context.RegisterSourceOutput(catalog, static (output, spec) =>
        {
            if (spec is not null)
                output.AddSource(CatalogEmitter.HintName, CatalogEmitter.Emit(spec).ToSourceText());
        });
    }
}
