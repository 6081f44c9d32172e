using System.Collections.Concurrent;
using System.Collections.Immutable;
using Baton.Analyzers.Boundaries;
using Baton.Analyzers.Rules.Boundaries.Translation;
using Baton.Analyzers.Vendors;
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
        context.RegisterSymbolStartAction(
            start =>
            {
                var type = (INamedTypeSymbol)start.Symbol;
                var members = FamilyMembers.Of(type).Where(m => IsAsked(m.Member, role)).ToList();
                if (members.Count == 0)
                    return;
                var scanner = new BodyScanner(type, calls);
                var bodies = new ConcurrentDictionary<ISymbol, BodyFacts>(SymbolEqualityComparer.Default);
                start.RegisterOperationBlockAction(block =>
                {
                    if (!SymbolEqualityComparer.Default.Equals(block.OwningSymbol.ContainingType, type) || block.OwningSymbol is not IMethodSymbol)
                        return;
                    foreach (var (owner, facts) in scanner.Scan(block.OwningSymbol, block.OperationBlocks, block.CancellationToken))
                        bodies.TryAdd(owner, facts);
                });
                start.RegisterSymbolEndAction(end =>
                {
                    foreach (var (member, family) in members)
                        Report(end, reporter, vendors, new LetOut(bodies), member, family);
                });
            },
            SymbolKind.NamedType);
    }

    // In an app, an adapter is a folder.
    private static bool IsAsked(ISymbol member, ProjectRole role) =>
        !TranslatingAttribute.Marks(member)
        && member.Locations.FirstOrDefault()?.SourceTree is { } tree
        && (role.Role == Role.Adapter || role.VendorOf(tree.FilePath) is not null);

    private static void Report(SymbolAnalysisContext context, BoundaryReporter reporter, VendorMap vendors, LetOut letOut, ISymbol member, INamedTypeSymbol family)
    {
        var name = $"{member.ContainingType.Name}.{member.Name.Substring(member.Name.LastIndexOf('.') + 1)}";
        var wanted = FamilyException.Of(family, context.Compilation);
        var advice = wanted is null ? "one of your own" : $"{wanted.Name}, with the old one as its cause";
        if (letOut.Throw(member) is var (place, exception))
            Tell(place, exception, $"'{name}' throws {exception.Name} of the vendor {vendors.VendorOf(exception)} at who only knows {family.Name}: throw {advice}");
        else if (letOut.Touch(member) is { } touched)
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
