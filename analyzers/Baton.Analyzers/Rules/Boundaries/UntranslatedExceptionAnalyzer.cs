using System.Collections.Concurrent;
using System.Collections.Immutable;
using Baton.Analyzers.Boundaries;
using Baton.Analyzers.Rules.Boundaries.Translation;
using Baton.Analyzers.Vendors;
using Baton.Generators.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>Tells where a vendor's exceptions leave an adapter through a member that others call without knowing the vendor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntranslatedExceptionAnalyzer : BoundaryAnalyzer
{
    /// <summary>The property of a diagnostic that names the exception to throw instead.</summary>
    internal const string ExceptionProperty = "Exception";

    private static readonly DiagnosticDescriptor UntranslatedException =
        Rule.Describe("BTN1003", "Boundaries", "An adapter translates its vendor's exceptions", DiagnosticSeverity.Error);

    internal override DiagnosticDescriptor Descriptor => UntranslatedException;

    internal override void Start(CompilationStartAnalysisContext context, BoundaryReporter reporter)
    {
        var role = ProjectRole.Of(context.Options);
        if (role.Role is not (Role.Adapter or Role.App))
            return;
        var vendors = VendorMap.Of(context.Compilation, context.Options, context.CancellationToken);
        if (vendors.IsEmpty)
            return;
        var calls = new VendorCalls(vendors);
        var families = new ConcurrentDictionary<INamedTypeSymbol, IReadOnlyDictionary<ISymbol, INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        var bodies = new ConcurrentDictionary<INamedTypeSymbol, TypeBodies>(SymbolEqualityComparer.Default);
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol is not IMethodSymbol { ContainingType: { } type } method)
                return;
            var member = method.AssociatedSymbol ?? method.PartialDefinitionPart ?? method;
            if (!families.GetOrAdd(type, FamilyMembers.Of).TryGetValue(member, out var family) || !IsAsked(block.OperationBlocks[0].Syntax.SyntaxTree, role))
                return;
            var known = bodies.GetOrAdd(type, t => new TypeBodies(t, calls, block.Compilation));
            known.Add(method, block.OperationBlocks, block.CancellationToken);
            // A property is told of once.
            if (member is not IPropertySymbol { GetMethod: { } getter } || SymbolEqualityComparer.Default.Equals(getter, method) || known.Touch(getter, block.CancellationToken) is null)
                Report(block, reporter, vendors, known, method, member, family);
        });
    }

    // In an app, an adapter is a folder.
    private static bool IsAsked(SyntaxTree tree, ProjectRole role) => role.Role == Role.Adapter || role.VendorOf(tree.FilePath) is not null;

    private static void Report(
        OperationBlockAnalysisContext context, BoundaryReporter reporter, VendorMap vendors, TypeBodies bodies, IMethodSymbol method, ISymbol member, INamedTypeSymbol family)
    {
        var name = $"{member.ContainingType.Name}.{member.Name.Substring(member.Name.LastIndexOf('.') + 1)}";
        var wanted = FamilyException.Of(family, context.Compilation);
        var advice = wanted is null ? "one of your own" : $"{wanted.Name}, with the old one as its cause";
        if (bodies.Throw(method, context.CancellationToken) is var (place, exception))
            Tell(place, exception, $"'{name}' throws {exception.Name} of the vendor {vendors.VendorOf(exception)} at who only knows {family.Name}: throw {advice}");
        else if (bodies.Touch(method, context.CancellationToken) is { } touched)
            Tell(member.Locations[0], touched, $"'{name}' calls '{Describe(touched)}' of the vendor {vendors.VendorOf(touched)}, whose exceptions reach who only knows {family.Name}: catch them and throw {advice}");

        void Tell(Location location, ISymbol subject, string message)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(ExceptionProperty, wanted?.ToDisplayString());
            reporter.Report(context.ReportDiagnostic, location, member, subject, message, properties);
        }
    }

    private static string Describe(ISymbol touched) => touched switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => $"new {touched.ContainingType.Name}",
        ITypeSymbol => $"await {touched.Name}",
        _ => $"{touched.ContainingType.Name}.{touched.Name}",
    };
}
