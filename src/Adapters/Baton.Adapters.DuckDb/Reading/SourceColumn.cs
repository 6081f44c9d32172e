using Baton.Adapters.DuckDb.Native;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>A column that a source has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
internal sealed record SourceColumn(string Name, SqlType Type);
