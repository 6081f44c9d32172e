namespace Baton.Settings.Nodes;

/// <summary>How a scalar was written.</summary>
public enum ScalarStyle
{
    /// <summary>Without quotes: a number, a truth value, null or a string, as the setting wants it.</summary>
    Plain,

    /// <summary>In quotes or as a block: always a string.</summary>
    Quoted,
}
