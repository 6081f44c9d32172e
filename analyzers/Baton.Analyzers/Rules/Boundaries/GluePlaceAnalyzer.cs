using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Tells where glue is asked for outside of an adapter: the generators write none there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class GluePlaceAnalyzer() : GlueAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN1008", "Boundaries", "Glue stands in an adapter", DiagnosticSeverity.Error);

    /// <inheritdoc />
    protected override void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, IReadOnlyList<AttributeData> attributes, ProjectRole role)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.ApplicationSyntaxReference is not { } place || role.IsAdapter(place.SyntaxTree.FilePath))
                continue;
            var name = attribute.AttributeClass!.Name;
            var message = $"[{name.Substring(0, name.Length - nameof(Attribute).Length)}] asks for code that binds a vendor, and '{type.Name}' stands in no adapter, so that none is written: {Advice(role)}";
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, place.GetSyntax(context.CancellationToken).GetLocation(), message));
        }
    }

    private static string Advice(ProjectRole role) => role.Role switch
    {
        Role.App => "move it into the folder Adapters/VENDOR/ of its vendor",
        Role.None => "say in the project file what the project is, with <BatonRole>Adapter</BatonRole> and the vendor in <BatonVendor>",
        _ => "move it into the project of an adapter",
    };
}
