namespace Baton.Data.Csv.Fields;

/// <summary>Reads a value from the whole of a text.</summary>
/// <returns>Whether the text is such a value.</returns>
internal delegate bool FieldParser<T>(ReadOnlySpan<byte> text, out T value);
