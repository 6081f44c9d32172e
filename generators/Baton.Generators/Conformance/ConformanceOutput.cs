using System.Collections.Immutable;
using Baton.Generators.Catalog;
using Baton.Settings;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Conformance;

/// <summary>The part of the pipeline that gives a test project its classes of laws.</summary>
internal static class ConformanceOutput
{
    /// <summary>The tracked step that holds what the project asks for.</summary>
    public const string RequestStep = "ConformanceRequest";

    /// <summary>The tracked step that holds the classes of tests.</summary>
    public const string ClassStep = "Conformance";

    /// <summary>Writes the classes, if the project asks for them.</summary>
    /// <param name="context">The generator's pipeline.</param>
    /// <param name="own">The components of the project itself.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<CatalogEntry>> own)
    {
        var request = context.SyntaxProvider
            .ForAttributeWithMetadataName(ConformanceNames.Attribute, static (_, _) => true, static (found, _) => ConformanceRequest.Of(found.Attributes[0]))
            .Collect()
            .Select(static (found, _) => found.FirstOrDefault())
            .WithTrackingName(RequestStep);
        // Who asks for nothing pays for nothing: references are read only on request.
        var references = context.MetadataReferencesProvider
            .Combine(request)
            .Select(static (pair, cancellation) => pair.Right is null ? null : ReferenceParser.Parse(pair.Left, cancellation))
            .Where(static reference => reference is { Components.Count: > 0 } or { HiddenComponents.Count: > 0 })
            .Collect();
        var place = context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider)
            .Select(static (project, _) => ProjectPlace.Of(project.Left.GlobalOptions, project.Right));
        var classes = context.CompilationProvider.Combine(request).Combine(own).Combine(references).Combine(place)
            .SelectMany(static (all, cancellation) =>
            {
                var ((((compilation, asked), components), assemblies), project) = all;
                return asked is null
                    ? ImmutableArray<ConformanceSpec>.Empty
                    : [.. ConformanceParser.Parse(compilation, asked, components, assemblies.OfType<ReferenceSpec>(), project, cancellation)];
            })
            .WithTrackingName(ClassStep);
        context.RegisterSourceOutput(classes, static (output, spec) => output.AddSource(ConformanceEmitter.HintName(spec), ConformanceEmitter.Emit(spec).ToSourceText()));
    }
}
