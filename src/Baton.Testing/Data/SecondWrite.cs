namespace Baton.Testing.Data;

/// <summary>What a writer does where it has written before.</summary>
public enum SecondWrite
{
    /// <summary>The new rows take the place of the old ones.</summary>
    Replaces,

    /// <summary>The new rows come after the old ones.</summary>
    Appends,

    /// <summary>It is refused, and the old rows stay.</summary>
    Refuses,
}
