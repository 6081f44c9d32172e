using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue.Mapping;

/// <summary>A property or field of a vendor's options that can be set. Used while a class is read, and kept in no spec.</summary>
/// <param name="Symbol">The property or field.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsInitial">Whether it can be set only while the options are made.</param>
/// <param name="IsRequired">Whether the options cannot be made without it.</param>
internal sealed record OptionMember(ISymbol Symbol, ITypeSymbol Type, bool IsInitial, bool IsRequired)
{
    /// <summary>Its name.</summary>
    public string Name => Symbol.Name;

    /// <summary>The members that a class can set, inherited ones included: of a name the most derived alone, which hides the others.</summary>
    /// <param name="options">The options.</param>
    /// <param name="constructor">What makes them.</param>
    /// <param name="user">The class.</param>
    /// <param name="compilation">Knows what the class can reach.</param>
    public static IReadOnlyList<OptionMember> Of(INamedTypeSymbol options, IMethodSymbol constructor, INamedTypeSymbol user, Compilation compilation)
    {
        var members = new Dictionary<string, OptionMember?>(StringComparer.Ordinal);
        for (var level = options; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
        {
            // Several methods of one level share a name, and none of them can be set.
            foreach (var member in level.GetMembers().Where(m => m is not (IMethodSymbol { MethodKind: not MethodKind.Ordinary } or IFieldSymbol { AssociatedSymbol: not null })))
            {
                if (!members.ContainsKey(member.Name) && compilation.IsSymbolAccessibleWithin(member, user, options))
                    members.Add(member.Name, Read(member, options, constructor, user, compilation));
            }
        }

        return [.. members.Values.OfType<OptionMember>().OrderBy(m => m.Name, StringComparer.Ordinal)];
    }

    /// <summary>The member of a name; where none has it exactly, the only one that has it in another case.</summary>
    public static OptionMember? Find(IReadOnlyList<OptionMember> options, string name, bool isExact)
    {
        if (options.FirstOrDefault(o => o.Name == name) is { } exact)
            return exact;
        return !isExact && options.Where(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null;
    }

    private static OptionMember? Read(ISymbol member, INamedTypeSymbol options, IMethodSymbol constructor, INamedTypeSymbol user, Compilation compilation) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } property
            when property.FindSetter() is { } setter && compilation.IsSymbolAccessibleWithin(setter, user, options)
                && !setter.IsGone() && !property.Chain().Any(p => p.IsGone()) =>
            Member(property, property.Type, setter.IsInitOnly, property.IsRequired, constructor),
        IFieldSymbol { IsStatic: false, IsReadOnly: false, IsConst: false } field when !field.IsGone() =>
            Member(field, field.Type, isInitOnly: false, field.IsRequired, constructor),
        _ => null,
    };

    private static OptionMember Member(ISymbol symbol, ITypeSymbol type, bool isInitOnly, bool isRequired, IMethodSymbol constructor)
    {
        var isAsked = isRequired && !constructor.SetsRequiredMembers();
        return new OptionMember(symbol, type, isInitOnly || isAsked, isAsked);
    }
}
