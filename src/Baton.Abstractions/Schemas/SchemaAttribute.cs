namespace Baton.Schemas;

/// <summary>
/// Makes a partial record struct the description of a row: its public settable properties are the columns, annotations of
/// <see cref="System.ComponentModel.DataAnnotations"/> on them are the rules. The compiler adds the schema, a checker,
/// typed access to the columns of a frame, rows to frame and back, a JSON Schema and sample rows.
/// </summary>
/// <remarks>
/// <para>
/// <c>[Column("hum")]</c> names the column (the property's name in camel case otherwise), <c>[Key]</c> marks what identifies
/// a row, <c>[NotMapped]</c> leaves a property out, <see cref="CategoricalAttribute"/> and <see cref="DerivedFromAttribute"/>
/// say what the values mean. A nullable property is a column that may miss values.
/// </para>
/// <para>
/// Rules: <c>[Range]</c> on numbers, dates and times; <c>[AllowedValues]</c> on all; <c>[StringLength]</c>,
/// <c>[Length]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c> and <c>[RegularExpression]</c> on text. A missing value keeps
/// every rule but the one that forbids it; a floating-point value must always be finite.
/// </para>
/// </remarks>
/// <param name="kind">The kebab-case name by which config can choose the schema; without one, config cannot.</param>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class SchemaAttribute(string? kind = null) : Attribute
{
    /// <summary>The name by which config can choose the schema, if it can.</summary>
    public string? Kind { get; } = kind;

    /// <summary>Whether no two rows of a frame may have the same values in all key columns. Rows of different frames of a stream are not compared.</summary>
    public bool UniqueKeys { get; init; }
}
