using Baton.Data.Csv.Fields;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading.Conversion;

/// <summary>What a column becomes, and where its values come from.</summary>
/// <param name="Schema">What it must become.</param>
/// <param name="FirstRow">The number of its first row in the whole source, from 0 on.</param>
/// <param name="Problems">Receives the values that are none.</param>
internal sealed record ConversionContext(ColumnSchema Schema, long FirstRow, RowProblems Problems)
{
    /// <summary>Tells that a value is none of the type.</summary>
    public void Refuse(int row, string value) =>
        Problems.AddValue(FirstRow + row, Schema.Name, value, FieldReader.For(Schema.Type, 0).Expected);
}
