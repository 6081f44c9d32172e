using Baton.Frames;

namespace Baton.Benchmarks.MLNet;

/// <summary>The same made-up rows as columns, and as the objects that ML.NET's own reader makes vectors of.</summary>
internal sealed class Rows
{
    public const int Features = 12;

    private Rows(Frame inputs, Frame targets, Row[] objects)
    {
        Inputs = inputs;
        Targets = targets;
        Objects = objects;
    }

    public Frame Inputs { get; }

    public Frame Targets { get; }

    public Row[] Objects { get; }

    public static Rows Of(int count)
    {
        var random = new Random(1);
        var columns = Enumerable.Range(0, Features).Select(_ => Enumerable.Range(0, count).Select(_ => random.NextSingle()).ToArray()).ToList();
        var answers = Enumerable.Range(0, count).Select(row => 1 + (3 * columns[0][row]) + MathF.Sin(6 * columns[1][row]) + (columns[2][row] * columns[3][row])).ToArray();
        var inputs = Frame.Of(columns.Select((values, i) => ($"x{i}", (Column)Column.Of<float>(values))));
        var objects = Enumerable.Range(0, count).Select(row => new Row { Features = [.. columns.Select(c => c[row])], Label = answers[row] }).ToArray();
        return new Rows(inputs, Frame.Of(("y", Column.Of<float>(answers))), objects);
    }
}
