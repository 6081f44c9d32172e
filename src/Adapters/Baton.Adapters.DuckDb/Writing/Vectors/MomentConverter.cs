namespace Baton.Adapters.DuckDb.Writing.Vectors;

/// <summary>Converts a date or a time into a count without losing any of it.</summary>
/// <returns>What is wrong with it and what to do, in a sentence; <see langword="null"/> if nothing.</returns>
internal delegate string? MomentConverter<T, TRaw>(T value, out TRaw raw);
