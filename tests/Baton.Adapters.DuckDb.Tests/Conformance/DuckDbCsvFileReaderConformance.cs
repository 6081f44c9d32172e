using Baton.Adapters.DuckDb.Native;
using Baton.Data;
using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests;

public partial class DuckDbCsvFileReaderConformance
{
    protected override string? MissingLibrary => DuckDbLibrary.IsAvailable ? null : DuckDbLibrary.Problem;

    protected override IReader Create(string folder, Frame rows) => Place.With(folder, "duckdb-csv", rows);
}
