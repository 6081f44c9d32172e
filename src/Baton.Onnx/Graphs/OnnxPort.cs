namespace Baton.Onnx.Graphs;

/// <summary>A value that a graph takes in or gives out: a row for each row, and a number of columns.</summary>
/// <param name="Name">Its name, for the graph's users.</param>
/// <param name="Value">The value.</param>
/// <param name="Width">How many columns it has.</param>
internal sealed record OnnxPort(string Name, OnnxValue Value, int Width);
