using Baton.Generators.Components.Specs;
using Baton.Generators.Components.Values;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>Reads nested settings records: positional ones through their constructor, the rest through init properties.</summary>
internal static class RecordParser
{
    /// <summary>Parses a record, once for a component.</summary>
    public static ValueSpec? Parse(ParseContext context, INamedTypeSymbol type, bool isNullable, out string problem)
    {
        problem = "";
        var name = Name(type);
        if (!context.Records.ContainsKey(name))
        {
            // A record that holds itself finds this entry, and need not be parsed again.
            context.Records.Add(name, null);
            var refusals = context.Refusals.Count;
            context.Records[name] = ParseRecord(context, type, name, out problem);
            if (problem.Length == 0 && context.Refusals.Count > refusals)
                problem = $"is a {type.ToDisplayString()}, which has a property that config cannot hold";
        }

        return problem.Length > 0
            ? null
            : new RecordValueSpec(new SettingShape(SettingType.Record) { Nullable = isNullable, Record = name }, type.GlobalName());
    }

    /// <summary>
    /// Whether a type is a record. Metadata do not tell record structs from others, so every struct counts that has a
    /// property which config could set: a <c>with</c> expression takes them all.
    /// </summary>
    public static bool IsRecord(ParseContext context, INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Struct, IsRecord: false })
            return type.IsRecord;
        if (type.IsTupleType || type.IsRefLikeType || type.SpecialType != SpecialType.None)
            return false;
        var aside = context.Aside();
        var readable = PropertyChain.VisibleProperties(type, context.CanUse).ToList();
        return SettingsParser.FindSettings(aside, type).Any() || FindConstructor(aside, type, readable) is { Parameters.IsEmpty: false };
    }

    /// <summary>The record's name in the manifest: its full C# name.</summary>
    public static string Name(INamedTypeSymbol type) => type.GlobalName().Replace("global::", "");

    /// <summary>The property that a constructor's parameter sets; null if there is none.</summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol parameter, INamedTypeSymbol type, ParseContext context) =>
        PropertyOf(parameter, [.. PropertyChain.VisibleProperties(type, context.CanUse)]);

    private static RecordSpec? ParseRecord(ParseContext context, INamedTypeSymbol type, string name, out string problem)
    {
        problem = "";
        if (type.IsAbstract)
        {
            problem = $"is a {type.ToDisplayString()}, which is abstract, and nothing in config says which record to make: use a family";
            return null;
        }

        var properties = SettingsParser.FindSettings(context, type).ToList();
        var readable = PropertyChain.VisibleProperties(type, context.CanUse).ToList();
        var constructor = FindConstructor(context, type, readable);
        if (constructor is null)
        {
            problem = $"is a {type.ToDisplayString()}, which has no constructor whose parameters are its properties";
            return null;
        }

        var members = new List<RecordMemberSpec>();
        foreach (var parameter in constructor.Parameters)
        {
            var property = PropertyOf(parameter, readable)!;
            properties.RemoveAll(p => p.Name == property.Name);
            if (ParseParameter(context, parameter, property) is { } member)
                members.Add(member);
        }

        foreach (var property in properties)
        {
            if (SettingsParser.Parse(context, property) is { } setting)
                members.Add(new RecordMemberSpec(setting, property.IsRequired ? RecordMemberRole.Initializer : RecordMemberRole.Mutation));
        }

        if (members.GroupBy(m => m.Setting.Manifest.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } same)
        {
            problem = $"is a {type.ToDisplayString()}, of which config calls several properties '{same.Key}'";
            return null;
        }

        if (FormerNames.Clash(members.Select(m => (m.Setting.Property, m.Setting.Manifest))) is { } clash)
        {
            problem = $"is a {type.ToDisplayString()}, of whose properties {clash}";
            return null;
        }

        var summary = Summaries.Of(type, context.Cancellation);
        var manifest = new RecordManifest(name, members.Select(m => m.Setting.Manifest).ToEquatableArray())
        {
            Summary = summary.Length > 0 ? summary : context.Told.Record(type)?.Summary ?? "",
        };
        return new RecordSpec(type.GlobalName(), type.Name, manifest, members.ToEquatableArray());
    }

    /// <summary>The constructor with the most parameters, all of which are properties; a struct's own that takes none is the last choice.</summary>
    private static IMethodSymbol? FindConstructor(ParseContext context, INamedTypeSymbol type, List<IPropertySymbol> readable) => type.InstanceConstructors
        .Where(c => context.CanUse(c) && !IsCopyConstructor(c, type))
        .Where(c => c.Parameters.All(p => p.RefKind is RefKind.None or RefKind.In && PropertyOf(p, readable) is not null))
        .OrderByDescending(c => c.Parameters.Length)
        .FirstOrDefault();

    private static bool IsCopyConstructor(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters is [var original] && SymbolEqualityComparer.Default.Equals(original.Type, type) && !type.IsValueType;

    private static IPropertySymbol? PropertyOf(IParameterSymbol parameter, List<IPropertySymbol> properties) =>
        properties.Find(p => p.Name == parameter.Name && IsSame(p, parameter))
        ?? properties.Find(p => string.Equals(p.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && IsSame(p, parameter));

    private static bool IsSame(IPropertySymbol property, IParameterSymbol parameter) =>
        !property.IsStatic && property.FindGetter() is not null && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type);

    private static RecordMemberSpec? ParseParameter(ParseContext context, IParameterSymbol parameter, IPropertySymbol property)
    {
        IReadOnlyList<AttributeData> attributes = [.. parameter.GetAttributes(), .. property.Chain().SelectMany(p => p.GetAttributes())];
        if (SettingsParser.Parse(context, property, attributes) is not { } setting)
            return null;
        var fallback = parameter.HasExplicitDefaultValue ? DefaultArgument.Expression(parameter) : parameter.IsParams ? "[]" : "";
        var manifest = setting.Manifest with
        {
            Required = fallback.Length == 0,
            Default = parameter.HasExplicitDefaultValue && !setting.Manifest.Secret ? DefaultReader.ReadConstant(parameter.ExplicitDefaultValue, setting.Value) : null,
        };
        LimitsCheck.Check(context, property, manifest, Limits.Of(attributes));
        return new RecordMemberSpec(setting with { Manifest = manifest }, RecordMemberRole.Parameter, SymbolText.Identifier(parameter.Name), fallback);
    }
}
