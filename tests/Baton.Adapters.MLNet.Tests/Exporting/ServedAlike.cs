using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Tests.Exporting;

/// <summary>What ONNX Runtime makes of an exported model, held against what the predictor itself answers.</summary>
internal static class ServedAlike
{
    /// <summary>The runtime adds up in single precision: answers are as near as that allows, in relation to those above 1.</summary>
    public static void Require(IPredictor predictor, FrameSchema fitted, Frame rows)
    {
        var expected = predictor.Predict(rows);
        var served = ServedModel.Predict(Exported.Bytes(predictor, fitted), rows);
        Assert.Equal(expected.Schema.Select(c => (c.Name, c.Type)), served.Schema.Select(c => (c.Name, c.Type)));
        foreach (var (name, (wanted, found)) in expected.Schema.Names.Zip(expected.Columns.Zip(served.Columns)))
        {
            if (wanted.Type != ColumnType.Float32)
                continue;
            foreach (var (a, b) in wanted.ToDoubles().Zip(found.ToDoubles()))
                Assert.True(Math.Abs(a - b) <= Exported.Tolerance * Math.Max(1, Math.Abs(a)), $"'{name}' is {b:R}, but the predictor says {a:R}.");
        }

        if (expected.Columns[0].Type != ColumnType.Float32)
            Assert.True(expected.Columns[0].ContentEquals(served.Columns[0]), "Classes differ.");
    }
}
