namespace Baton.Adapters.DuckDb.Engine;

/// <summary>A statement, and how to tell a person that it failed.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Subject">What cannot be done then, such as <c>The file 'a.parquet' cannot be read</c>.</param>
internal sealed record SqlText(string Text, string Subject)
{
    /// <summary>What stands for its parameters.</summary>
    public SqlParameters Parameters { get; init; } = SqlParameters.None;

    /// <summary>What a person can do when it failed, where the failure itself suggests nothing.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>Whether a person wrote it, so that its lines and columns mean something.</summary>
    public bool IsUsers { get; init; }

    /// <summary>On which line the person's text begins.</summary>
    public int FirstLine { get; init; } = 1;
}
