using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>A column that is read.</summary>
/// <param name="Source">The source's column.</param>
/// <param name="Expression">What is selected.</param>
/// <param name="Type">The type that it then has.</param>
/// <param name="Schema">What the frame's column is.</param>
internal sealed record ReadColumn(SourceColumn Source, string Expression, SqlType Type, ColumnSchema Schema)
{
    /// <summary>Whether the source's column is read without a change of its type by the library.</summary>
    public bool IsAsItIs => Type == Source.Type;
}
