using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Components;

/// <summary>The rules of components: each is a reason why the generator writes nothing for a class.</summary>
internal static class ComponentRules
{
    private const string Category = "Components";

    public static readonly DiagnosticDescriptor NotPartial =
        Rule.Describe("BTN0001", Category, "A component, and every class around it, is partial", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Family =
        Rule.Describe("BTN0002", Category, "A component belongs to one family", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Kind =
        Rule.Describe("BTN0003", Category, "A kind is kebab-case", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UniqueKind =
        Rule.Describe("BTN0004", Category, "A kind is unique in its family", DiagnosticSeverity.Error, WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Setting =
        Rule.Describe("BTN0005", Category, "Config can read every setting", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Construction =
        Rule.Describe("BTN0007", Category, "A component can be made", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NewerManifest =
        Rule.Describe("BTN0008", Category, "A referenced component was compiled by a newer Baton", DiagnosticSeverity.Warning, WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The rule that a refusal of the parser breaks.</summary>
    public static DiagnosticDescriptor Of(RefusalReason reason) => reason switch
    {
        RefusalReason.NotPartial => NotPartial,
        RefusalReason.Family => Family,
        RefusalReason.Kind => Kind,
        RefusalReason.Setting => Setting,
        _ => Construction,
    };
}
