namespace Baton.Frames;

/// <summary>What a column holds. Every type but <see cref="String"/> is stored as the .NET type of fixed width that it names.</summary>
public enum ColumnType
{
    /// <summary><see cref="bool"/>, one byte a value.</summary>
    Boolean,

    /// <summary><see cref="sbyte"/>.</summary>
    Int8,

    /// <summary><see cref="byte"/>.</summary>
    UInt8,

    /// <summary><see cref="short"/>.</summary>
    Int16,

    /// <summary><see cref="ushort"/>.</summary>
    UInt16,

    /// <summary><see cref="int"/>.</summary>
    Int32,

    /// <summary><see cref="uint"/>.</summary>
    UInt32,

    /// <summary><see cref="long"/>.</summary>
    Int64,

    /// <summary><see cref="ulong"/>.</summary>
    UInt64,

    /// <summary><see cref="float"/>.</summary>
    Float32,

    /// <summary><see cref="double"/>.</summary>
    Float64,

    /// <summary><see cref="DateOnly"/>.</summary>
    Date,

    /// <summary><see cref="TimeOnly"/>.</summary>
    Time,

    /// <summary><see cref="System.DateTime"/>.</summary>
    DateTime,

    /// <summary>Text: UTF-8 bytes with 32-bit offsets.</summary>
    String,
}
