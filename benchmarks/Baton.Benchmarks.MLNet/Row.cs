using Microsoft.ML.Data;

namespace Baton.Benchmarks.MLNet;

/// <summary>A row as an object.</summary>
public sealed class Row
{
    [VectorType(Rows.Features)]
    public float[] Features { get; set; } = [];

    public float Label { get; set; }
}
