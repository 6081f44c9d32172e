namespace Baton.Adapters.DuckDb.Settings;

/// <summary>What becomes of a table that is written to. In every mode it is made if it is not there.</summary>
public enum TableMode
{
    /// <summary>The rows take the place of the table that is there.</summary>
    Replace,

    /// <summary>The rows go after those of the table that is there; columns are matched by name.</summary>
    Append,

    /// <summary>A table that is there already is an error.</summary>
    Create,
}
