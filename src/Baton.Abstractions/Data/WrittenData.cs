namespace Baton.Data;

/// <summary>What a writer wrote.</summary>
/// <param name="Location">Where it is, as a person would look for it: a path or an address.</param>
/// <param name="Rows">How many rows it holds.</param>
public sealed record WrittenData(string Location, long Rows);
