using Baton.Onnx.Graphs;

namespace Baton.Adapters.MLNet.Exporting;

/// <summary>The vectors of rows in a graph.</summary>
/// <param name="Numbers">A column for each number.</param>
/// <param name="IsRefused">Whether outside of the graph the row would be refused; nothing if no row is.</param>
internal sealed record ExportedVector(OnnxValue Numbers, OnnxValue? IsRefused);
