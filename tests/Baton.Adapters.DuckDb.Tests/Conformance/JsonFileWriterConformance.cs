using Baton.Adapters.DuckDb.Native;
using Baton.Testing.Data;

namespace Baton.Adapters.DuckDb.Tests;

public partial class JsonFileWriterConformance
{
    protected override string? MissingLibrary => DuckDbLibrary.IsAvailable ? null : DuckDbLibrary.Problem;

    protected override WriterUnderTest Create(string folder)
    {
        var place = Place.In(folder, "json");
        return new WriterUnderTest(place.Writer, place.Reader);
    }
}
