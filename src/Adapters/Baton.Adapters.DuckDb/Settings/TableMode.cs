namespace Baton.Adapters.DuckDb.Settings;

/// <summary>What becomes of a table that is written to.</summary>
public enum TableMode
{
    /// <summary>It is made; one that is there already is an error.</summary>
    Create,

    /// <summary>It takes the place of one that is there.</summary>
    Replace,

    /// <summary>The rows go after those of the table that is there; columns are matched by name.</summary>
    Append,
}
