using Baton.Generators.Components.Parsing;
using Baton.Generators.Emission;
using Baton.Settings.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Glue.Mapping;

/// <summary>Reads a class whose settings go to a vendor's options.</summary>
internal static class MappingParser
{
    /// <summary>The attribute's full name.</summary>
    public const string AttributeName = "Baton.Glue.MapSettingsAttribute";

    /// <summary>Whether an attribute asks for a mapping.</summary>
    public static bool Asks(AttributeData attribute) => attribute.AttributeClass.Is("Baton.Glue", "MapSettingsAttribute");

    /// <summary>Reads the class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="compilation">What is compiled.</param>
    /// <param name="refuse">Told of each mistake and its place.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The spec; nothing if there is a mistake.</returns>
    public static MappingSpec? Parse(INamedTypeSymbol type, Compilation compilation, Action<MappingMistake, ISymbol, string>? refuse, CancellationToken cancellation)
    {
        var isRefused = GluePlace.Check(type, (symbol, problem) => Refuse(MappingMistake.Request, symbol, problem));
        // What is no type is the compiler's to refuse.
        if (type.GetAttributes().First(Asks).ConstructorArguments is not [{ Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } options }])
            return null;
        var constructor = options.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty && !c.IsGone() && compilation.IsSymbolAccessibleWithin(c, type));
        if (Problem(type, options, constructor) is { } problem)
        {
            Refuse(MappingMistake.Request, type, problem);
            return null;
        }

        var members = new List<MappedSettingSpec>();
        var used = new List<ISymbol> { options, constructor! };
        var known = OptionMember.Of(options, constructor!, type, compilation);
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in Settings(type, compilation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Find(setting, options, known) is not { } option)
                continue;
            if (taken.TryGetValue(option.Name, out var other))
                Refuse(MappingMistake.Unmapped, setting, $"'{setting.Name}' goes to {options.Name}.{option.Name}, where '{other}' goes already: name another option with [MapTo]");
            else if (Read(setting, option, compilation) is { } member)
            {
                members.Add(member);
                used.Add(option.Symbol);
            }

            taken[option.Name] = setting.Name;
        }

        foreach (var required in known.Where(o => o.IsRequired && !taken.ContainsKey(o.Name)))
            Refuse(MappingMistake.Request, type, $"'{options.Name}' cannot be made without '{required.Name}', and no setting of '{type.Name}' goes there: add one, or one with [MapTo(\"{required.Name}\")]");
        return isRefused ? null : new MappingSpec(PartialType.Of(type), options.GlobalName(), options.IsValueType, Reach(options), members.ToEquatableArray(), MemberMarks.Experimental(used));

        OptionMember? Find(IPropertySymbol setting, INamedTypeSymbol owner, IReadOnlyList<OptionMember> options)
        {
            var attributes = setting.Chain().SelectMany(p => p.GetAttributes()).ToList();
            var named = attributes.FirstOrDefault(a => a.AttributeClass.Is("Baton.Glue", "MapToAttribute"))?.ConstructorArguments is [{ Value: string text }] ? text : null;
            var isUnmapped = attributes.Any(a => a.AttributeClass.Is("Baton.Glue", "UnmappedAttribute"));
            if (isUnmapped && named is null)
                return null;
            var found = isUnmapped ? null : OptionMember.Find(options, named ?? setting.Name, isExact: named is not null);
            if (found is not null)
                return found;
            var choices = SettingsMessages.Choices(named ?? setting.Name, [.. options.Select(o => o.Name)], "it has ", "it has none that can be set");
            Refuse(
                MappingMistake.Unmapped,
                setting,
                isUnmapped ? $"'{setting.Name}' goes to '{named}' and to nothing: keep [MapTo] or [Unmapped]"
                : named is not null ? $"'{setting.Name}' goes to '{named}', and {owner.Name} has no such option that can be set{choices}"
                : $"'{setting.Name}' goes to no option of {owner.Name}: name one with [MapTo], or say with [Unmapped] that the adapter itself uses it{choices}");
            return null;
        }

        MappedSettingSpec? Read(IPropertySymbol setting, OptionMember option, Compilation compilation)
        {
            var isOptional = ConversionParser.IsNullable(setting.Type);
            if (ConversionParser.Find(ConversionParser.Bare(setting.Type), option.Type, compilation, out var misfit) is not { } conversion)
                Refuse(MappingMistake.Misfit, setting, $"'{setting.Name}' does not fit {options.Name}.{option.Name}: {misfit}");
            else if (isOptional && option.IsInitial)
                Refuse(MappingMistake.Misfit, setting, $"'{setting.Name}' may be missing, and {options.Name}.{option.Name} can be set only while the options are made: give the setting a default instead of null");
            else
                return new MappedSettingSpec(SymbolText.Identifier(setting.Name), SymbolText.Identifier(option.Name), conversion, isOptional, option.IsInitial);
            return null;
        }

        void Refuse(MappingMistake mistake, ISymbol symbol, string problem)
        {
            isRefused = true;
            refuse?.Invoke(mistake, symbol, problem);
        }
    }

    private static string? Problem(INamedTypeSymbol type, INamedTypeSymbol options, IMethodSymbol? constructor)
    {
        if (options.IsUnboundGenericType)
            return $"'{options.Name}' is given without its type arguments: write {options.Name}<…> with those that are wanted";
        if (options.TypeKind is not (TypeKind.Class or TypeKind.Struct) || options.IsStatic || options.IsAbstract || options.IsRefLikeType)
            return $"'{options.Name}' cannot be made, so that no setting can be handed to it: name the vendor's class that is made";
        return constructor is not null
            ? null
            : $"'{options.Name}' has no constructor without parameters that '{type.Name}' can call: make it by hand, and remove [MapSettings]";
    }

    /// <summary>What config may set: of a settings record its positional properties too, which of a component are services.</summary>
    private static IEnumerable<IPropertySymbol> Settings(INamedTypeSymbol type, Compilation compilation)
    {
        var isComponent = ComponentAttributes.Of(type).Any();
        return PropertyChain.VisibleProperties(type, member => compilation.IsSymbolAccessibleWithin(member, type)).Where(p =>
            p is { IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true }
            && p.FindSetter() is { IsInitOnly: true }
            && p.FindGetter() is not null
            && !(isComponent && p.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is ParameterSyntax)));
    }

    /// <summary>A method cannot be seen farther than what it shows.</summary>
    private static string Reach(INamedTypeSymbol options)
    {
        for (var level = options; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
                return "private";
        }

        return "internal";
    }
}
