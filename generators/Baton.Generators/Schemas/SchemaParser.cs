using Baton.Generators.Components.Parsing;
using Baton.Generators.Emission;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Schemas;

/// <summary>Symbols in, a spec out. What cannot be compiled is told to whoever asks, and gives no spec.</summary>
internal sealed class SchemaParser
{
    /// <summary>The attribute's metadata name.</summary>
    public const string AttributeName = "Baton.Schemas.SchemaAttribute";

    /// <summary>The members that the generator adds: a property of one of these names would stand twice.</summary>
    private static readonly string[] AddedMembers =
        ["Schema", "JsonSchema", "Check", "Columns", "ColumnSet", "ToFrame", "FromFrame", "Sample"];

    private readonly INamedTypeSymbol _type;
    private readonly Action<ISymbol, string>? _refused;
    private bool _isRefused;

    private SchemaParser(INamedTypeSymbol type, Action<ISymbol, string>? refused)
    {
        _type = type;
        _refused = refused;
    }

    /// <summary>Reads the record struct that a generator was called for; <see langword="null"/> if nothing can be added to it.</summary>
    public static SchemaSpec? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not INamedTypeSymbol { TypeKind: TypeKind.Struct } type)
            return null;
        // Parts that repeat the attribute are an error of their own; the file is still written once.
        var attribute = type.GetAttributes().First(a => a.AttributeClass.Is("Baton.Schemas", "SchemaAttribute"));
        return attribute.ApplicationSyntaxReference is { } place && place.SyntaxTree == context.TargetNode.SyntaxTree && context.TargetNode.Span.Contains(place.Span)
            ? Parse(type, attribute, null, cancellation)
            : null;
    }

    /// <summary>Reads a record struct.</summary>
    /// <param name="type">The type that the attribute stands on.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="refused">Told of what cannot be compiled, and where.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The spec, or <see langword="null"/> if something was refused.</returns>
    public static SchemaSpec? Parse(INamedTypeSymbol type, AttributeData attribute, Action<ISymbol, string>? refused, CancellationToken cancellation)
    {
        var parser = new SchemaParser(type, refused);
        var spec = parser.Parse(attribute, cancellation);
        return parser._isRefused ? null : spec;
    }

    private SchemaSpec Parse(AttributeData attribute, CancellationToken cancellation)
    {
        var kind = attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string : null;
        CheckType(kind);
        var former = FormerNames.Of(_type.GetAttributes());
        foreach (var problem in former.Select(f => kind is null ? "has a former kind, and no kind by which config could choose it" : FormerNames.KindProblem(f, kind)).OfType<string>())
            Refuse(_type, $"'{_type.Name}' {problem}");
        var columns = new List<SchemaColumnSpec>();
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in _type.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsAdded(member.Name, kind) && !member.IsImplicitlyDeclared)
                Refuse(member, $"'{member.Name}' has the name of a member that the compiler adds: rename it, and keep a column's name with [Column(\"{CamelCase.From(member.Name)}\")]");
            else if (SchemaColumnParser.Parse(_type, member, Refuse, cancellation) is { } column)
            {
                columns.Add(column);
                properties[member.Name] = column.Name;
            }
        }

        if (columns.Count == 0 && !_isRefused)
            Refuse(_type, $"'{_type.Name}' has no columns: a column is a public property that can be set");
        CheckNames(columns);
        return new SchemaSpec(
            PartialType.Of(_type),
            kind,
            kind ?? _type.Name,
            Summaries.Of(_type, cancellation),
            columns.Select(c => Resolve(c, columns, properties)).ToEquatableArray())
        {
            FormerKinds = former.ToEquatableArray(),
            UniqueKeys = CheckKeys(attribute, columns),
        };
    }

    private static bool IsAdded(string name, string? kind) =>
        AddedMembers.Contains(name) || (kind is not null && name == SchemaComponent.ClassName);

    private void CheckType(string? kind)
    {
        if (IsAdded(_type.Name, kind))
            Refuse(_type, $"'{_type.Name}' has the name of a member that the compiler adds to it: rename it");
        if (!PartialType.IsPartial(_type, out var offender))
            Refuse(offender!, $"'{offender!.Name}' must be partial, so that the compiler can add to {(SymbolEqualityComparer.Default.Equals(offender, _type) ? "it" : "the schema inside of it")}");
        if (_type.IsRefLikeType)
            Refuse(_type, $"'{_type.Name}' must not be a ref struct: rows are kept in lists");
        if (_type.IsFileLocal)
            Refuse(_type, $"'{_type.Name}' must not be local to its file: the compiler adds to it in another");
        for (var level = _type; level is not null; level = level.ContainingType)
        {
            if (level.IsGenericType && level.TypeParameters.Length > 0)
                Refuse(level, $"'{level.Name}' must not have type parameters: a schema's columns are known when it is compiled");
            if (kind is not null && level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal))
                Refuse(level, $"'{level.Name}' must be public or internal, so that config can choose the schema '{kind}'");
        }

        if (kind is not null && new SettingsScalar("", SourceLocation.None, kind).IsNull)
            Refuse(_type, $"'{_type.Name}' has the kind '{kind}', which config reads as no value: choose another name");
        else if (kind is not null && !KebabCase.Is(kind))
            Refuse(_type, $"'{_type.Name}' has the kind '{kind}', which is not kebab-case{(KebabCase.From(kind) is { Length: > 0 } better ? $": write '{better}'" : "")}");
    }

    private bool CheckKeys(AttributeData attribute, List<SchemaColumnSpec> columns)
    {
        var unique = attribute.NamedArguments.Any(a => a.Key == "UniqueKeys" && a.Value.Value is true);
        if (unique && !columns.Any(c => c.IsKey))
            Refuse(_type, $"'{_type.Name}' asks for unique keys but has none: mark with [Key] what identifies a row");
        return unique;
    }

    private void CheckNames(List<SchemaColumnSpec> columns)
    {
        foreach (var twins in columns.GroupBy(c => c.Name).Where(g => g.Count() > 1))
            Refuse(_type, $"the column '{twins.Key}' is made from several properties ({string.Join(", ", twins.Select(c => c.Property))}): name them apart with [Column]");
    }

    /// <summary>A column may say the other one's property instead of its name, which survives a rename.</summary>
    private SchemaColumnSpec Resolve(SchemaColumnSpec column, List<SchemaColumnSpec> columns, Dictionary<string, string> properties)
    {
        if (column.DerivedFrom is not { } source)
            return column;
        if (columns.All(c => c.Name != source) && properties.TryGetValue(source, out var name))
            source = name;
        if (source == column.Name)
            Refuse(_type, $"the column '{source}' is derived from itself");
        else if (columns.All(c => c.Name != source))
            Refuse(_type, $"the column '{column.Name}' is derived from '{source}', which is no column of '{_type.Name}'");
        return column with { DerivedFrom = source };
    }

    private void Refuse(ISymbol place, string problem)
    {
        _isRefused = true;
        _refused?.Invoke(place, problem);
    }
}
