namespace Baton.Adapters.DuckDb.Reading.Conversion;

/// <summary>Converts a value without losing any of it.</summary>
/// <returns>Whether that can be.</returns>
internal delegate bool ValueConverter<TFrom, TTo>(TFrom from, out TTo to);
