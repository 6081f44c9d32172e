using Baton.Data.Csv;
using Baton.Testing.Data;

namespace Baton.Tests;

public partial class CsvFileWriterConformance
{
    protected override WriterUnderTest Create(string folder)
    {
        var path = Path.Combine(folder, "rows.csv");
        return new WriterUnderTest(new CsvFileWriter { Path = path }, new CsvFileReader { Path = path });
    }
}
