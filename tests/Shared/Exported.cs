using Baton.Frames;
using Baton.Models;

namespace Baton.Tests.Shared;

/// <summary>A predictor held against the ONNX model that it is exported as.</summary>
public static class Exported
{
    /// <summary>How far the two may lie apart, both absolutely and in relation to the answer.</summary>
    public const double Tolerance = 1e-5;

    public static byte[] Bytes(IPredictor predictor, FrameSchema inputs)
    {
        using var file = new MemoryStream();
        Assert.IsType<IExportable>(predictor, exactMatch: false).Export(new ExportSignature(inputs, "y"), file);
        return file.ToArray();
    }

    /// <summary>Exports a predictor and serves it: everything it answers is the same.</summary>
    /// <param name="predictor">The predictor.</param>
    /// <param name="fitted">The columns that it was fitted with.</param>
    /// <param name="rows">The rows to predict.</param>
    /// <param name="absolute">How far answers may lie apart absolutely, if single precision cannot hold the answers as exactly as asked for.</param>
    public static void AssertServedAlike(IPredictor predictor, FrameSchema fitted, Frame rows, double absolute = Tolerance)
    {
        var expected = predictor.Predict(rows);
        var served = ServedModel.Predict(Bytes(predictor, fitted), rows);
        Assert.Equal(expected.Schema.Select(c => (c.Name, c.Type)), served.Schema.Select(c => (c.Name, c.Type)));
        for (var i = 0; i < expected.Columns.Count; i++)
        {
            if (expected.Columns[i].Type is ColumnType.Float32 or ColumnType.Float64)
                AssertClose(expected.Schema[i].Name, expected.Columns[i].ToDoubles(), served.Columns[i].ToDoubles(), absolute);
            else
                Assert.True(expected.Columns[i].ContentEquals(served.Columns[i]), $"The column '{expected.Schema[i].Name}' differs.");
        }
    }

    private static void AssertClose(string column, double[] expected, double[] served, double absolute)
    {
        for (var row = 0; row < expected.Length; row++)
        {
            var apart = Math.Abs(expected[row] - served[row]);
            Assert.True(
                expected[row].Equals(served[row]) || (apart <= absolute && apart <= Tolerance * Math.Abs(expected[row])),
                $"'{column}' of row {row} is {served[row]:R}, but the predictor says {expected[row]:R}.");
        }
    }
}
