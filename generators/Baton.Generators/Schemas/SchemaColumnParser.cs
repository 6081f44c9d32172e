using System.Collections.Immutable;
using Baton.Generators.Components.Parsing;
using Baton.Generators.Emission;
using Baton.Settings.Scalars;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Generators.Schemas;

/// <summary>Reads a member of a record as a column.</summary>
internal sealed class SchemaColumnParser
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";
    private const string MappingAnnotations = Annotations + ".Schema";
    private const string Own = "Baton.Schemas";

    private readonly ColumnValue _value;
    private readonly Action<string> _refuse;
    private SchemaColumnSpec _column;

    private SchemaColumnParser(IPropertySymbol property, ColumnValue value, bool nullable, Action<string> refuse, CancellationToken cancellation)
    {
        _value = value;
        _refuse = refuse;
        _column = new SchemaColumnSpec(SymbolText.Identifier(property.Name), CamelCase.From(property.Name), value, nullable)
        {
            Summary = Summaries.Of(property, cancellation),
        };
    }

    /// <summary>Reads a member.</summary>
    /// <returns>The column, or <see langword="null"/> if the member is none.</returns>
    public static SchemaColumnSpec? Parse(INamedTypeSymbol type, ISymbol member, Action<ISymbol, string> refuse, CancellationToken cancellation)
    {
        var attributes = Attributes(type, member);
        if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } property
            || attributes.Any(a => a.AttributeClass.Is(MappingAnnotations, "NotMappedAttribute")))
        {
            if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                refuse(member, $"'{member.Name}' is required but no column, so that no row could be made from a frame: make it a column, or not required");
            return null;
        }

        if (property.SetMethod is null)
        {
            // A computed property is no column; one that only a constructor can set would be lost on the way back.
            if (type.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property)))
                refuse(property, $"'{property.Name}' cannot be set: give it an init accessor, or leave it out with [NotMapped]");
            return null;
        }

        if (property.GetMethod is null)
        {
            refuse(property, $"'{property.Name}' cannot be read: give it a get accessor, or leave it out with [NotMapped]");
            return null;
        }

        var (inner, nullable) = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } wrapped
            ? (wrapped.TypeArguments[0], true)
            : (property.Type, property.Type.IsReferenceType && property.NullableAnnotation != NullableAnnotation.NotAnnotated);
        if (ColumnValue.Of(inner) is not { } value)
        {
            refuse(property, $"'{property.Name}' is of the type '{property.Type.ToDisplayString()}': {ColumnValue.Supported}. Use one of these, or leave the property out with [NotMapped]");
            return null;
        }

        var parser = new SchemaColumnParser(property, value, nullable, problem => refuse(property, $"'{property.Name}' {problem}"), cancellation);
        foreach (var attribute in attributes)
            parser.Read(attribute);
        return parser._column;
    }

    /// <summary>A positional record's annotations stand on the parameter unless they say <c>property:</c>; both count.</summary>
    private static ImmutableArray<AttributeData> Attributes(INamedTypeSymbol type, ISymbol member)
    {
        var primary = type.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax);
        var parameter = primary?.Parameters.FirstOrDefault(p => p.Name == member.Name);
        return parameter is null ? member.GetAttributes() : [.. member.GetAttributes(), .. parameter.GetAttributes()];
    }

    private void Read(AttributeData attribute)
    {
        var type = attribute.AttributeClass;
        if (type.Is(Own, "CategoricalAttribute"))
            _column = _column with { IsCategorical = true };
        else if (type.Is(Own, "DerivedFromAttribute"))
            _column = _column with { DerivedFrom = Argument(attribute) as string };
        else if (type.Is(MappingAnnotations, "ColumnAttribute"))
            ReadName(Argument(attribute) as string);
        else if (type.Is(Annotations, "KeyAttribute"))
            _column = _column with { IsKey = true };
        else if (type.Is(Annotations, "RangeAttribute"))
            _column = _column with { Range = ColumnRange.Read(_value, attribute, _refuse) };
        else if (type.Is(Annotations, "AllowedValuesAttribute"))
            ReadAllowedValues(attribute);
        else if (type.Is(Annotations, "RequiredAttribute"))
            ReadRequired();
        else if (TextLimits.Of(attribute) is { } limits)
            ReadTextLimits(limits);
        else if (IsValidation(type))
            _refuse($"has the rule [{type!.Name.Substring(0, type.Name.Length - "Attribute".Length)}], which a schema cannot check: use [Range], [AllowedValues], [StringLength] or [RegularExpression]");
    }

    private void ReadName(string? name)
    {
        if (name is null)
            return;
        if (name.Length == 0)
            _refuse("has an empty column name");
        _column = _column with { Name = name };
    }

    private void ReadAllowedValues(AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Array, IsNull: false } list])
            return;
        var values = new List<ConstantSpec>();
        foreach (var value in list.Values)
        {
            // Whether values may be missing is said by the property's type.
            if (value.IsNull)
                continue;
            if (value.Kind == TypedConstantKind.Primitive && ColumnConstant.Exact(_value, value.Value) is { } constant)
                values.Add(constant);
            else
                _refuse($"has the allowed value {value.ToCSharpString()}, which is no value of its type");
        }

        if (values.Count == 0)
            _refuse("has no allowed value");
        _column = _column with { AllowedValues = values.Distinct().ToEquatableArray() };
    }

    private void ReadRequired()
    {
        if (_column.Nullable)
            _refuse("is [Required] but nullable: make its type one that has no null");
    }

    private void ReadTextLimits(TextLimits limits)
    {
        if (_value.Shape != ColumnShape.Text)
            _refuse("has a rule for text, but holds none");
        else if (limits.Problem(_column) is { } problem)
            _refuse(problem);
        else
            _column = limits.Apply(_column);
    }

    private static object? Argument(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive } argument] ? argument.Value : null;

    private static bool IsValidation(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(Annotations, "ValidationAttribute"))
                return true;
        }

        return false;
    }
}
