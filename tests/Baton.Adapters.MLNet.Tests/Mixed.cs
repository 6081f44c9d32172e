using Baton.Frames;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

/// <summary>Rows with what real data has: categories, and values that are missing.</summary>
internal static class Mixed
{
    /// <summary>Numbers, of which some are missing, and a category.</summary>
    public static ModelData Numbers(int rows)
    {
        var data = SampleData.Numbers(rows);
        var names = Column.Of([.. Enumerable.Range(0, rows).Select(i => i % 7 == 6 ? null : $"category {i % 5}")]);
        var holes = Column.OfNullable<double>([.. Enumerable.Range(0, rows).Select(i => i % 9 == 4 ? null : (double?)Math.Sin(i))]);
        return data with
        {
            Inputs = data.Inputs
                .With(new ColumnSchema("category", ColumnType.String, Nullable: true), names)
                .With(new ColumnSchema("holes", ColumnType.Float64, Nullable: true), holes),
        };
    }

    /// <summary>Numbers, and a count to learn from them.</summary>
    public static ModelData Counts(int rows)
    {
        var data = SampleData.Numbers(rows);
        var answers = data.Targets.Columns[0].ToDoubles();
        return data with { Targets = Frame.Of(("count", Column.Of<int>([.. answers.Select(a => (int)Math.Abs(a))]))) };
    }
}
