namespace Baton.Generators.Schemas;

/// <summary>What is alike in columns of different types: how their constants are written and what rules they can have.</summary>
internal enum ColumnShape
{
    Boolean,
    Integer,
    Real,
    Date,
    Time,
    DateTime,
    Text,
}
