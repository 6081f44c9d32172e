using Baton.Adapters.DuckDb.Engine;
using Baton.Adapters.DuckDb.Native;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>A column that is read.</summary>
/// <param name="Source">The source's column.</param>
/// <param name="Type">The type that it is read as.</param>
/// <param name="Schema">What the frame's column is.</param>
internal sealed record ReadColumn(SourceColumn Source, SqlType Type, ColumnSchema Schema)
{
    /// <summary>Whether the source's column is read without a change of its type by the library.</summary>
    public bool IsAsItIs => Type == Source.Type;

    /// <summary>What is selected.</summary>
    public string Expression => IsAsItIs ? Name : $"CAST({Name} AS {Type.ToString().ToUpperInvariant()}) AS {Name}";

    private string Name => Sql.Name(Source.Name);
}
