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

    /// <summary>Appends which of a run of values are there.</summary>
    /// <param name="validity">The run.</param>
    public void Append(Validity validity)
    {
        if (_bits is null && validity.NullCount == 0)
        {
            Length += validity.Length;
            return;
        }

        for (var i = 0; i < validity.Length; i++)
            Append(validity.IsValid(i));
    }

    /// <summary>Makes the validity of all appended values. Its memory leaves the builder, which is empty afterwards.</summary>
    public Validity Build()
    {
        var validity = _bits is null ? Validity.All(Length) : Validity.FromBits(_bits, Length);
        _bits = null;
        Length = 0;
        return validity;
    }
}
