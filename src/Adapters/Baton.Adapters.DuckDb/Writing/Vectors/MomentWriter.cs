using System.Numerics;
using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing.Vectors;

/// <summary>Writes dates and times, which a vector counts from another beginning or in other units than .NET.</summary>
/// <typeparam name="T">What lies in the column.</typeparam>
/// <typeparam name="TRaw">What lies in the vector.</typeparam>
/// <param name="type">The type that the library knows the values as.</param>
/// <param name="name">The column's name, for messages.</param>
/// <param name="convert">Converts a value; says what is wrong with it, as the second half of a sentence, if it cannot be stored.</param>
internal sealed unsafe class MomentWriter<T, TRaw>(SqlType type, string name, MomentConverter<T, TRaw> convert) : VectorWriter
    where T : unmanaged
    where TRaw : unmanaged, IBinaryInteger<TRaw>
{
    public override SqlType Type => type;

    protected override void Write(Column column, void* data, long row)
    {
        var values = ((Column<T>)column).Span;
        for (var i = 0; i < values.Length; i++)
        {
            var problem = convert(values[i], out ((TRaw*)data)[i]);
            if (problem is not null && !column.IsNull(i))
                throw new DataException($"Row {row + i + 1}, column '{name}': {problem}");
        }
    }
}
