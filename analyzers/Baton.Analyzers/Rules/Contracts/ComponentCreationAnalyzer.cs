using Baton.Analyzers.Mentions;
using Baton.Analyzers.Options;
using Baton.Analyzers.Symbols;
using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Baton.Analyzers.Rules.Contracts;

/// <summary>Components are made where the program is composed, from config; everybody else is given them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ComponentCreationAnalyzer() : ProjectCodeAnalyzer(Descriptor)
{
    internal const string AllowedTypes = "baton_btn2004_allowed_types";
    internal const string CompositionRoots = "baton_btn2004_composition_roots";

    internal static readonly DiagnosticDescriptor Descriptor =
        Rule.Describe("BTN2004", "Contracts", "Components are made where the program is composed", DiagnosticSeverity.Warning);

    /// <inheritdoc />
    protected override void Start(CompilationStartAnalysisContext context)
    {
        if (ProjectRole.Of(context.Options).Role != Role.Host)
            base.Start(context);
    }

    /// <inheritdoc />
    protected override void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        foreach (var member in MentioningMembers.Of(model, ComponentNames.Of(model.Compilation, cancellation), Companion.NewWithoutType, cancellation))
        {
            foreach (var creation in MemberOperations.In(member, model, cancellation).OfType<IObjectCreationOperation>())
                Analyze(context, creation);
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, IObjectCreationOperation creation)
    {
        if (!ComponentSymbols.IsComponent(creation.Type) || creation.Type is not INamedTypeSymbol component)
            return;
        if (MemberOperations.OwnerOf(creation, context.SemanticModel, context.CancellationToken) is not { } owner)
            return;
        if (SettingDefault.Is(creation, owner) || IsComposition(context, owner, component))
            return;
        var family = ComponentSymbols.FamilyNames(component);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            creation.Syntax.GetLocation(),
            $"the component '{component.Name}' is made here, so that config can neither choose another nor set it: "
            + $"take {(family.Length > 0 ? family : "its family")} as a setting (an init property, of which this may be the default) or as a constructor parameter"));
    }

    private static bool IsComposition(SemanticModelAnalysisContext context, ISymbol owner, INamedTypeSymbol component)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var roots = RuleOptions.Names(context.Options, tree, CompositionRoots);
        var entry = context.SemanticModel.Compilation.GetEntryPoint(context.CancellationToken)?.ContainingType;
        for (var type = owner.ContainingType; type is not null; type = type.ContainingType)
        {
            // A class may make itself, as a factory or a copy.
            if (SymbolEqualityComparer.Default.Equals(type, component) || SymbolEqualityComparer.Default.Equals(type, entry) || roots.Contains(RuleOptions.FullName(type)))
                return true;
        }

        return Registers(owner) || RuleOptions.Lists(context.Options, tree, AllowedTypes, component);
    }

    /// <summary>Whether a method is given the service collection: it is a part of the composition, wherever it stands.</summary>
    private static bool Registers(ISymbol symbol) => symbol is IMethodSymbol method && method.Parameters.Any(p => IsServices(p.Type));

    private static bool IsServices(ITypeSymbol type) =>
        type.Name == "IServiceCollection" && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.DependencyInjection";
}
