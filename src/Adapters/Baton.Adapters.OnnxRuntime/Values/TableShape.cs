using System.Runtime.InteropServices;

namespace Baton.Adapters.OnnxRuntime.Values;

/// <summary>The lengths of a table as the library reads them; a row of values has the first alone.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Width">How many values a row.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TableShape(long Rows, long Width);
