using Baton.Generators.Components.Specs;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>Reads a class that is marked as a component: symbols in, one spec out, or the reasons why there is none.</summary>
internal static class ComponentParser
{
    private const string Factory = "Create";

    /// <summary>Parses a class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="compilation">Its compilation.</param>
    /// <param name="refusals">Why nothing can be generated; empty if something can.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The spec, or null if something was refused.</returns>
    public static ComponentSpec? Parse(
        INamedTypeSymbol type, Compilation compilation, out IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var context = new ParseContext(type, compilation, cancellation);
        refusals = context.Refusals;
        return Parse(context);
    }

    /// <summary>All that is wrong with a class, whether or not something can be generated for it.</summary>
    /// <param name="type">The class.</param>
    /// <param name="compilation">Its compilation.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IReadOnlyList<Refusal> Mistakes(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var context = new ParseContext(type, compilation, cancellation);
        Parse(context);
        return [.. context.Refusals, .. context.Remarks];
    }

    private static ComponentSpec? Parse(ParseContext context)
    {
        var type = context.Component;
        var refusals = context.Refusals;
        var family = FindFamily(context);
        var kind = FindKind(context);
        var former = FormerNames.Of(type.GetAttributes());
        CheckFormerKinds(context, kind, former);
        CheckDeclaration(context);
        if (refusals.Count > 0)
            return null;

        var services = ServiceParser.Parse(context);
        var settings = SettingsParser.ParseComponent(context);
        if (refusals.Count > 0)
            return null;

        var records = context.Records.Values.OfType<RecordSpec>().ToEquatableArray();
        var manifest = new ComponentManifest(family.Name, kind, type.FullMetadataName())
        {
            FormerKinds = former.ToEquatableArray(),
            Summary = Summaries.Of(type, context.Cancellation),
            Capabilities = Families.Capabilities(type, family.Interface).ToEquatableArray(),
            Settings = settings.Select(s => s.Manifest).ToEquatableArray(),
            Records = records.Select(r => r.Manifest).ToEquatableArray(),
        };
        return new ComponentSpec(PartialType.Of(type), manifest, services, settings, records)
        {
            BindingClass = FindBindingClass(type),
            LacksConstructor = type.InstanceConstructors.Any(c => c is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true }),
        };
    }

    private static string FindBindingClass(INamedTypeSymbol type)
    {
        var name = "ComponentBinding";
        while (type.Name == name || type.GetMembers(name).Length > 0)
            name += "_";
        return name;
    }

    private static (string Name, INamedTypeSymbol Interface) FindFamily(ParseContext context)
    {
        var type = context.Component;
        var attributes = ComponentAttributes.Of(type).ToList();
        if (attributes.Count > 1)
        {
            context.Refuse(RefusalReason.SeveralFamilies, type, $"'{type.Name}' has several component attributes: a component has one family and one kind, so leave one of them");
            return default;
        }

        var families = Families.Of(type);
        var wanted = ComponentAttributes.FamilyOf(attributes[0]);
        var found = wanted is null ? families : [.. families.Where(f => f.Name == wanted)];
        if (found is [var single])
        {
            if (families.Count > 1)
                context.Remark(RefusalReason.SeveralFamilies, type, $"'{type.Name}' is marked as a {single.Name}, and belongs to other families too ({Names(families.Where(f => f.Name != single.Name))}): a component belongs to one, so split the class");
            return single;
        }

        var reason = wanted is null && found.Count > 0 ? RefusalReason.SeveralFamilies : RefusalReason.Family;
        context.Refuse(reason, type, (wanted, found.Count) switch
        {
            (null, 0) => $"'{type.Name}' implements no family: implement an interface that is marked [ComponentFamily], or one that derives from it",
            (null, _) => $"'{type.Name}' belongs to several families ({Names(found)}): a component belongs to one, so split the class",
            (_, 0) => $"'{type.Name}' is marked as a {wanted}, but implements no interface of that family{Instead(families)}",
            _ => $"'{type.Name}' implements several interfaces that are marked as the family '{wanted}'; a family has one interface",
        });
        return default;
    }

    private static string Names(IEnumerable<(string Name, INamedTypeSymbol Interface)> families) => string.Join(", ", families.Select(f => f.Name).Distinct());

    private static string Instead(IReadOnlyList<(string Name, INamedTypeSymbol Interface)> families) =>
        families.Count == 0 ? "" : $" (it is a {string.Join(" and a ", families.Select(f => f.Name))})";

    private static string FindKind(ParseContext context)
    {
        var type = context.Component;
        var kind = ComponentAttributes.Of(type).Select(ComponentAttributes.KindOf).FirstOrDefault();
        if (kind is null)
        {
            context.Refuse(RefusalReason.Kind, type, $"'{type.Name}' has no kind: give its attribute a kebab-case name");
            return "";
        }

        if (!KebabCase.Is(kind))
        {
            var better = KebabCase.From(kind);
            context.Refuse(RefusalReason.Kind, type, $"'{type.Name}' has the kind '{kind}', which is not kebab-case{(better.Length > 0 ? $": write '{better}'" : "")}");
        }
        else if (new SettingsScalar("", SourceLocation.None, kind).IsNull)
        {
            context.Refuse(RefusalReason.Kind, type, $"'{type.Name}' has the kind '{kind}', which config reads as no value: choose another name");
        }

        return kind;
    }

    private static void CheckFormerKinds(ParseContext context, string kind, IReadOnlyList<string> former)
    {
        var type = context.Component;
        foreach (var problem in former.Select(f => FormerNames.KindProblem(f, kind)).OfType<string>())
            context.Refuse(RefusalReason.Kind, type, $"'{type.Name}' {problem}");
    }

    private static void CheckDeclaration(ParseContext context)
    {
        var type = context.Component;
        if (!PartialType.IsPartial(type, out var offender))
        {
            context.Refuse(RefusalReason.NotPartial, offender!, SymbolEqualityComparer.Default.Equals(offender, type)
                ? $"'{type.Name}' is a component, so it must be partial: the compiler adds its factory"
                : $"'{offender!.Name}' contains the component '{type.Name}', so it must be partial too");
        }

        if (type.IsAbstract)
            Refuse("is abstract: mark the classes that derive from it");
        if (type.IsFileLocal)
            Refuse("is local to its file, so that no catalog can reach it: make it internal or public");
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (!level.TypeParameters.IsEmpty)
                Refuse("is generic, and config cannot give type arguments: derive a closed class and mark that");
            if (level.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
                Refuse("cannot be reached by the catalog: make it, and the types around it, internal or public");
        }

        // A method of that name is an overload; anything else is a clash.
        if (type.Name == Factory || type.GetMembers(Factory).Any(m => m is not IMethodSymbol))
            Refuse($"has the name {Factory}, or a member that has it, which is that of the factory that the compiler adds: rename it");

        void Refuse(string why) => context.Refuse(RefusalReason.Construction, type, $"'{type.Name}' {why}");
    }
}
