using Baton.Frames;

namespace Baton.Data.Csv;

/// <summary>A column to read.</summary>
/// <param name="Index">Which field of a record it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Schema">What it must be; <see langword="null"/> until it is found out.</param>
internal sealed record CsvColumn(int Index, string Name, ColumnSchema? Schema);
