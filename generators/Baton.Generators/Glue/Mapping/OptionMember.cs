using Microsoft.CodeAnalysis;

namespace Baton.Generators.Glue.Mapping;

/// <summary>A property or field of a vendor's options that can be set. Used while a class is read, and kept in no spec.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsInitial">Whether it can be set only while the options are made.</param>
/// <param name="IsRequired">Whether the options cannot be made without it.</param>
internal sealed record OptionMember(string Name, ITypeSymbol Type, bool IsInitial, bool IsRequired)
{
    /// <summary>The members that a class can set, inherited ones included.</summary>
    public static IReadOnlyList<OptionMember> Of(INamedTypeSymbol options, INamedTypeSymbol user, Compilation compilation)
    {
        var members = new Dictionary<string, OptionMember>(StringComparer.Ordinal);
        for (var level = options; level is { SpecialType: not SpecialType.System_Object }; level = level.BaseType)
        {
            foreach (var member in level.GetMembers().Where(m => !m.IsStatic && !members.ContainsKey(m.Name)))
            {
                if (Read(member, options, user, compilation) is { } option)
                    members.Add(option.Name, option);
            }
        }

        return [.. members.Values.OrderBy(m => m.Name, StringComparer.Ordinal)];
    }

    /// <summary>The member of a name; where none has it exactly, the only one that has it in another case.</summary>
    public static OptionMember? Find(IReadOnlyList<OptionMember> options, string name, bool isExact)
    {
        if (options.FirstOrDefault(o => o.Name == name) is { } exact)
            return exact;
        return !isExact && options.Where(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null;
    }

    private static OptionMember? Read(ISymbol member, INamedTypeSymbol options, INamedTypeSymbol user, Compilation compilation) => member switch
    {
        IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true, SetMethod: { } setter } property
            when compilation.IsSymbolAccessibleWithin(setter, user, options) =>
            new OptionMember(property.Name, property.Type, setter.IsInitOnly || property.IsRequired, property.IsRequired),
        IFieldSymbol { IsReadOnly: false, IsConst: false, AssociatedSymbol: null } field when compilation.IsSymbolAccessibleWithin(field, user, options) =>
            new OptionMember(field.Name, field.Type, field.IsRequired, field.IsRequired),
        _ => null,
    };
}
