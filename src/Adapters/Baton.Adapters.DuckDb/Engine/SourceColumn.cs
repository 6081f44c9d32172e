using Baton.Adapters.DuckDb.Native;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>A column of a result.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
internal sealed record SourceColumn(string Name, SqlType Type);
