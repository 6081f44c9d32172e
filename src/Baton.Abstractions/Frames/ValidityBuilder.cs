namespace Baton.Frames;

/// <summary>Collects which values are there; keeps no bits while none is missing.</summary>
public sealed class ValidityBuilder
{
    private byte[]? _bits;

    /// <summary>How many values were appended.</summary>
    public int Length { get; private set; }

    /// <summary>Appends whether the next value is there.</summary>
    /// <param name="valid">Whether it is.</param>
    public void Append(bool valid)
    {
        if (_bits is null && !valid)
        {
            // The first missing value: all before it were there.
            _bits = new byte[Math.Max(16, (Length >> 3) + 16)];
            _bits.AsSpan(0, Length >> 3).Fill(0xFF);
            _bits[Length >> 3] = (byte)((1 << (Length & 7)) - 1);
        }

        if (_bits is not null)
        {
            if (Length >> 3 >= _bits.Length)
                Array.Resize(ref _bits, _bits.Length * 2);
            if (valid)
                _bits[Length >> 3] |= (byte)(1 << (Length & 7));
        }

        Length++;
    }

    /// <summary>Makes the validity of all appended values. The builder must not be used any more.</summary>
    public Validity Build() => _bits is null ? Validity.All(Length) : Validity.FromBits(_bits, Length);
}
