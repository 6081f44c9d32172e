namespace Baton.Adapters.DuckDb.Reading.Vectors;

/// <summary>How a count of days or of parts of a second becomes a date or a time.</summary>
internal interface IMoment<TRaw, T>
{
    /// <summary>Why a value cannot be taken, as the second half of a sentence.</summary>
    static abstract string Refusal { get; }

    /// <summary>Converts a value.</summary>
    /// <returns>Whether it is one; if not, the value is the default one.</returns>
    static abstract bool TryConvert(TRaw raw, out T value);
}
