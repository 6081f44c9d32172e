using System.Runtime.InteropServices;

namespace Baton.Adapters.DuckDb.Native;

/// <summary><c>duckdb_result</c>: filled in, read and destroyed by the library alone.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeResult
{
    private readonly ulong _columnCount;
    private readonly ulong _rowCount;
    private readonly ulong _rowsChanged;
    private readonly nint _columns;
    private readonly nint _errorMessage;
    private readonly nint _internalData;
}
