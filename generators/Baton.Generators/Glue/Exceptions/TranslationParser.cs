using Baton.Generators.Components.Parsing;
using Baton.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>Reads a class whose exceptions the compiler translates.</summary>
internal static class TranslationParser
{
    /// <summary>The attribute's full name.</summary>
    public const string AttributeName = "Baton.Glue.TranslateExceptionsAttribute";

    /// <summary>Whether an attribute asks for a translation.</summary>
    public static bool Asks(AttributeData attribute) => attribute.AttributeClass.Is("Baton.Glue", "TranslateExceptionsAttribute");

    /// <summary>Reads the class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="compilation">The adapter.</param>
    /// <param name="refuse">Told of each mistake and its place.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The spec; nothing if there is a mistake.</returns>
    public static TranslationSpec? Parse(INamedTypeSymbol type, Compilation compilation, Action<ISymbol, string>? refuse, CancellationToken cancellation)
    {
        var isRefused = GluePlace.Check(type, Refuse);
        var rules = new List<(INamedTypeSymbol Vendor, INamedTypeSymbol Ours)>();
        foreach (var attribute in type.GetAttributes().Where(Asks))
        {
            // What is no type is the compiler's to refuse.
            if (attribute.ConstructorArguments is not [{ Value: INamedTypeSymbol vendor }, { Value: INamedTypeSymbol ours }]
                || vendor.TypeKind == TypeKind.Error || ours.TypeKind == TypeKind.Error)
                isRefused = true;
            else if (Problem(vendor, ours) is { } problem)
                Refuse(type, problem);
            else if (rules.Any(r => SymbolEqualityComparer.Default.Equals(r.Vendor, vendor)))
                Refuse(type, $"'{type.Name}' translates {vendor.Name} twice: keep one of the two");
            else
                rules.Add((vendor, ours));
        }

        var entries = EntryPointParser.Parse(type, cancellation);
        // A rule also sees what was written: the members are explicit then.
        if (entries.Count == 0 && !isRefused && type.GetMembers(TranslationSpec.TranslateMethod).IsEmpty)
            Refuse(type, $"'{type.Name}' has no public member that implements a family or another interface of Baton's, so that there is nothing to translate: remove [TranslateExceptions], or make what it implements explicitly public");
        foreach (var (_, used, _) in entries)
        {
            if (OverloadPriority.Rival(used[1], compilation) is { } rival)
                Refuse(type, $"'{type.Name}.{used[1].Name}' implements '{used[0].ContainingType.Name}', but every call of it goes to '{rival.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}', which has the greater [OverloadResolutionPriority]: rename that overload, or implement the interface explicitly and catch there by hand");
        }

        if (type.GetMembers(TranslationSpec.TranslateMethod).FirstOrDefault(IsInTheWay) is { } taken)
            Refuse(taken, $"'{type.Name}.{TranslationSpec.TranslateMethod}' has the name of the method that the compiler adds: rename it");
        if (isRefused)
            return null;
        return new TranslationSpec(
            PartialType.Of(type),
            Subject(type),
            Sorted(rules).ToEquatableArray(),
            Restated(type, entries).ToEquatableArray(),
            entries.Select(e => e.Spec).ToEquatableArray(),
            MemberMarks.Experimental(rules.SelectMany(r => new ISymbol[] { r.Vendor, r.Ours }).Concat(entries.SelectMany(e => e.Used))));

        void Refuse(ISymbol symbol, string problem)
        {
            isRefused = true;
            refuse?.Invoke(symbol, problem);
        }
    }

    // What was written is seen as well; an overload for something else may stay.
    private static bool IsInTheWay(ISymbol member) =>
        !member.IsGenerated() && member is not IMethodSymbol { Parameters: not [{ Type.Name: nameof(Exception) }, ..] };

    /// <summary>The most derived exception first, those that pass because they are thrown instead among the vendor's.</summary>
    private static IEnumerable<TranslationRule> Sorted(List<(INamedTypeSymbol Vendor, INamedTypeSymbol Ours)> rules)
    {
        var vendors = new HashSet<ISymbol>(rules.Select(r => r.Vendor), SymbolEqualityComparer.Default);
        var passing = rules.Where(r => !PassesAlways(r.Ours) && !vendors.Contains(r.Ours)).Select(r => (Failure: r.Ours, Ours: (string?)null));
        return rules.Select(r => (Failure: r.Vendor, Ours: (string?)r.Ours.GlobalName())).Concat(passing)
            .OrderByDescending(r => Depth(r.Failure)).ThenBy(r => r.Failure.GlobalName(), StringComparer.Ordinal)
            .Select(r => new TranslationRule(r.Failure.GlobalName(), r.Ours)).Distinct();
    }

    private static bool PassesAlways(INamedTypeSymbol type) =>
        IsOrDerives(type, "System", nameof(OperationCanceledException)) || IsOrDerives(type, "Baton", "BatonException");

    private static string? Problem(INamedTypeSymbol vendor, INamedTypeSymbol ours)
    {
        if (vendor.IsUnboundGenericType || !IsOrDerives(vendor, "System", nameof(Exception)))
            return $"'{vendor.Name}' is no exception, so that nobody throws it: name the vendor's exception";
        if (PassesAlways(vendor))
            return $"'{vendor.Name}' is {(IsOrDerives(vendor, "System", nameof(OperationCanceledException)) ? "a cancellation" : "an exception of Baton's")}, which always passes as it is, so that the translation would never act: remove it, or name another exception of the vendor's";
        if (ours.IsUnboundGenericType || ours.IsAbstract || !IsOrDerives(ours, "System", nameof(Exception)))
            return $"'{ours.Name}' cannot be thrown: name an exception of Baton's, such as ModelException, or one of your own";
        if (SymbolEqualityComparer.Default.Equals(vendor, ours))
            return $"'{vendor.Name}' is translated into itself: name an exception of Baton's, such as ModelException, or one of your own";
        if (ours.InstanceConstructors.Any(IsForCause) && Required(ours) is { } required && !ours.InstanceConstructors.Any(c => IsForCause(c) && c.SetsRequiredMembers()))
            return $"'{ours.Name}' cannot be made without '{required.Name}', which no translation knows: make it optional, or mark the constructor with [SetsRequiredMembers]";
        return ours.InstanceConstructors.Any(IsForCause)
            ? null
            : $"'{ours.Name}' has no constructor that takes a message and a cause: give it 'public {ours.Name}(string message, Exception cause)'";
    }

    private static ISymbol? Required(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers().FirstOrDefault(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) is { } required)
                return required;
        }

        return null;
    }

    private static bool IsForCause(IMethodSymbol constructor) =>
        constructor is { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal, Parameters: [{ Type.SpecialType: SpecialType.System_String }, { Type: { } cause }] }
        && cause.Is("System", nameof(Exception));

    private static bool IsOrDerives(INamedTypeSymbol? type, string space, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(space, name))
                return true;
        }

        return false;
    }

    private static int Depth(INamedTypeSymbol? type)
    {
        var depth = 0;
        for (; type is not null; type = type.BaseType)
            depth++;
        return depth;
    }

    private static string Subject(INamedTypeSymbol type) =>
        ComponentAttributes.Of(type).Select(ComponentAttributes.KindOf).FirstOrDefault() is { } kind ? $"'{kind}'" : type.Name;

    /// <summary>An interface that only a base class names is implemented anew where it is named again.</summary>
    private static IEnumerable<string> Restated(INamedTypeSymbol type, IReadOnlyList<(INamedTypeSymbol Interface, ISymbol[] Used, EntryPointSpec Spec)> entries)
    {
        var own = new HashSet<ISymbol>(type.Interfaces.Concat(type.Interfaces.SelectMany(i => i.AllInterfaces)), SymbolEqualityComparer.Default);
        return entries.Where(e => !own.Contains(e.Interface)).Select(e => e.Spec.Interface).Distinct();
    }
}
