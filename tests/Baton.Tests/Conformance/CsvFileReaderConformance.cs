using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;

namespace Baton.Tests;

public partial class CsvFileReaderConformance
{
    protected override IReader Create(string folder, Frame rows)
    {
        var path = Path.Combine(folder, "rows.csv");
        new CsvFileWriter { Path = path }.WriteAsync(new[] { rows }.ToAsyncEnumerable()).GetAwaiter().GetResult();
        return new CsvFileReader { Path = path };
    }
}
