using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Writing.Vectors;

/// <summary>Fills vectors with the values of columns of one type.</summary>
internal abstract unsafe class VectorWriter
{
    /// <summary>The type that the library knows the values as.</summary>
    public abstract SqlType Type { get; }

    /// <summary>Fills the beginning of a vector.</summary>
    /// <param name="column">As many rows as are written; texts stay where they are until the vector was read.</param>
    /// <param name="vector">The vector.</param>
    /// <param name="row">The number of the first row among all that are written, from 0 on, for messages.</param>
    /// <exception cref="DataException">A value cannot be stored as it is.</exception>
    public void Write(Column column, nint vector, long row)
    {
        if (column.NullCount > 0)
        {
            ChunkApi.duckdb_vector_ensure_validity_writable(vector);
            ValidityMask.Fill(column.Validity, ChunkApi.duckdb_vector_get_validity(vector));
        }

        Write(column, ChunkApi.duckdb_vector_get_data(vector), row);
    }

    /// <summary>Writes the values.</summary>
    /// <param name="column">The values; what is written for missing ones is not looked at.</param>
    /// <param name="data">Where to.</param>
    /// <param name="row">The number of the first row among all that are written, from 0 on.</param>
    protected abstract void Write(Column column, void* data, long row);
}
