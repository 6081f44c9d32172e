namespace Baton.Adapters.DuckDb.Settings;

/// <summary>How the objects of a JSON file stand in it.</summary>
public enum JsonLayout
{
    /// <summary>One a line, with nothing around or between them (NDJSON).</summary>
    Lines,

    /// <summary>In one array.</summary>
    Array,
}
