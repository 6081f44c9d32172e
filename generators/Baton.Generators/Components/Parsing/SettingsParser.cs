using Baton.Generators.Components.Specs;
using Baton.Generators.Components.Values;
using Baton.Generators.Emission;
using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Components.Parsing;

/// <summary>Reads the init properties of a component or nested record: what config may set.</summary>
internal static class SettingsParser
{
    /// <summary>Parses the component's own and inherited settings.</summary>
    public static EquatableArray<SettingSpec> ParseComponent(ParseContext context)
    {
        var settings = new List<SettingSpec>();
        foreach (var property in FindSettings(context, context.Component).Where(p => !IsPositional(p)))
        {
            if (Parse(context, property) is not { } setting)
                continue;
            if (setting.Manifest.FormerNames.Contains(SettingsMap.KindName))
                context.Refuse(RefusalReason.Setting, property, $"'{property.Name}' has the former name 'kind', by which config chooses the component: leave it out");
            if (setting.Manifest.Name == SettingsMap.KindName)
                context.Refuse(RefusalReason.Setting, property, $"'{property.Name}' would be the setting 'kind', by which config chooses the component: rename it");
            settings.Add(setting);
        }

        RefuseDuplicates(context, settings);
        return settings.ToEquatableArray();
    }

    /// <summary>The properties of a type that are settings; refuses what must be set and cannot.</summary>
    public static IEnumerable<IPropertySymbol> FindSettings(ParseContext context, INamedTypeSymbol type)
    {
        foreach (var property in PropertyChain.VisibleProperties(type, context.CanUse))
        {
            if (property.IsStatic || property.IsIndexer || !property.ExplicitInterfaceImplementations.IsEmpty)
                continue;
            if (property.FindSetter() is { IsInitOnly: true } setter)
            {
                if (context.CanUse(setter))
                    yield return property;
            }
            else if (property.IsRequired)
            {
                context.Refuse(RefusalReason.Construction, property, $"'{property.Name}' is required but can be set at any time: make it an init property, so that it is a setting");
            }
        }

        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var field in level.GetMembers().OfType<IFieldSymbol>().Where(f => f.IsRequired))
                context.Refuse(RefusalReason.Construction, field, $"'{field.Name}' is a required field: make it an init property, so that it is a setting");
        }
    }

    /// <summary>Parses one property; null if it was refused.</summary>
    public static SettingSpec? Parse(ParseContext context, IPropertySymbol property)
    {
        IReadOnlyList<AttributeData> attributes = [.. property.Chain().SelectMany(p => p.GetAttributes())];
        var setting = Parse(context, property, attributes);
        if (setting is not null)
            LimitsCheck.Check(context, property, setting.Manifest, Limits.Of(attributes));
        return setting;
    }

    /// <summary>Parses one property whose attributes are known; null if it was refused.</summary>
    public static SettingSpec? Parse(ParseContext context, IPropertySymbol property, IReadOnlyList<AttributeData> attributes)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (property.FindGetter() is not { } getter || !context.CanUse(getter))
            return Refuse("has no getter that the component can call, so its value could not be written back");
        if (attributes.Any(IsForbidden))
            return Refuse("is obsolete as an error, so that generated code cannot set it: let it be a warning, or take the init accessor away");

        if (UncheckedRules.Find(attributes) is { } rule)
            return Refuse($"has the rule [{rule}], which config is not held against: use [Range] or [AllowedValues], or implement ICheckedSettings");

        var limits = Limits.Of(attributes);
        var value = ValueParser.Parse(context, property.Type, limits, out var problem);
        if (value is null)
            return Refuse(problem, ReasonOf(context, property, limits));
        var isSecret = attributes.Any(a => a.AttributeClass.Is(ComponentAttributes.Namespace, "SecretAttribute"));
        if (isSecret && value.Shape.Type != SettingType.String)
            return Refuse("is marked [Secret], which is for text");

        var name = CamelCase.From(property.Name);
        var former = FormerNames.Of(attributes);
        if (former.Select(f => FormerNames.Problem(f, name)).FirstOrDefault(p => p is not null) is { } misnamed)
            return Refuse(misnamed);
        var summary = Summaries.Of(property, context.Cancellation);
        var manifest = new SettingManifest(name, value.Shape)
        {
            FormerNames = former.ToEquatableArray(),
            Summary = summary.Length > 0 ? summary : context.Told.Find(property, name)?.Summary ?? "",
            Required = property.IsRequired,
            Secret = isSecret,
            // What is required has no default, and a secret's is not for everybody to read.
            Default = property.IsRequired || isSecret ? null : DefaultReader.Read(context, property, name, value),
        };
        return new SettingSpec(SymbolText.Identifier(property.Name), manifest, value)
        {
            // Only what can hold a component is anybody's to own.
            MayHaveInitialValue = value is ScalarSpec or EnumSpec || !DefaultReader.IsUnset(context, property),
        };

        SettingSpec? Refuse(string why, RefusalReason reason = RefusalReason.Setting)
        {
            context.Refuse(reason, property, $"'{property.Name}' {why}");
            return null;
        }
    }

    /// <summary>What makes a value unreadable: its limits if it could be read without them, a component's name where a family's belongs, or else its type.</summary>
    private static RefusalReason ReasonOf(ParseContext context, IPropertySymbol property, Limits limits)
    {
        if (limits.Any && ValueParser.Parse(context.Aside(), property.Type, Limits.None, out _) is not null)
            return RefusalReason.Limits;
        return ValueParser.IsComponent(property.Type) ? RefusalReason.ConcreteDependency : RefusalReason.Setting;
    }

    /// <summary>Whether a property was made from a parameter of a record's primary constructor: a component's are services.</summary>
    private static bool IsPositional(IPropertySymbol property) =>
        property.ContainingType.IsRecord && property.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is ParameterSyntax);

    private static bool IsForbidden(AttributeData attribute) =>
        attribute.AttributeClass.Is("System", "ObsoleteAttribute") && attribute.ConstructorArguments is [_, { Value: true }];

    private static void RefuseDuplicates(ParseContext context, List<SettingSpec> settings)
    {
        foreach (var group in settings.GroupBy(s => s.Manifest.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            context.Refuse(
                RefusalReason.Setting,
                context.Component,
                $"'{context.Component.Name}' has several settings that config calls '{group.Key}' ({string.Join(", ", group.Select(s => s.Property))}): rename all but one");
        }

        if (FormerNames.Clash(settings.Select(s => (s.Property, s.Manifest))) is { } clash)
            context.Refuse(RefusalReason.Setting, context.Component, $"of the settings of '{context.Component.Name}', {clash}");
    }
}
