using Baton.Adapters.DuckDb.Engine;

namespace Baton.Adapters.DuckDb.Reading.Sources;

/// <summary>A call of one of the library's functions that read files; all that it is told are parameters.</summary>
/// <param name="Function">The function, such as <c>read_parquet</c>.</param>
/// <param name="Source">What is read, for messages.</param>
/// <param name="Files">The files.</param>
internal sealed record FileScan(string Function, string Source, IReadOnlyList<string> Files)
{
    private const string FilesParameter = "files";

    /// <summary>The function's options.</summary>
    public IReadOnlyList<(string Name, SqlValue Value)> Options { get; init; } = [];

    /// <summary>What a person can do when they cannot be read.</summary>
    public string Remedy { get; init; } = "Check that all of it is there, undamaged, and of this format.";

    public FileScan With(string option, SqlValue value) => this with { Options = [.. Options, (option, value)] };

    /// <summary>What stands after FROM.</summary>
    public SqlText From() =>
        new($"{Function}(${FilesParameter}{string.Concat(Options.Select(o => $", {o.Name} = ${o.Name}"))})", $"{Source} cannot be read")
        {
            Parameters = SqlParameters.Of([(FilesParameter, Files is [var file] ? new SqlValue.Text(file) : new SqlValue.Texts(Files)), .. Options]),
            Remedy = Remedy,
        };

    /// <summary>The statement that reads columns.</summary>
    public SqlText Select(IEnumerable<ReadColumn> columns)
    {
        var table = From();
        return table with { Text = $"SELECT {string.Join(", ", columns.Select(c => c.Expression))} FROM {table.Text}" };
    }
}
