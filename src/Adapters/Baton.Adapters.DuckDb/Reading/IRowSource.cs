using Baton.Adapters.DuckDb.Engine;
using Baton.Data;

namespace Baton.Adapters.DuckDb.Reading;

/// <summary>What rows are read from.</summary>
internal interface IRowSource
{
    /// <summary>What it is, for messages: the beginning of a sentence, such as <c>The file 'a.parquet'</c>.</summary>
    string Name { get; }

    /// <summary>
    /// A statement that begins to give rows as quickly as columns are found, and gives those asked for if none has to be
    /// converted; <see langword="null"/> if there is none.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    SqlText? AsTheyAre(ReadRequest request) => null;

    /// <summary>Finds its columns.</summary>
    /// <param name="database">Where the work is done.</param>
    /// <param name="request">What is asked for.</param>
    IReadOnlyList<SourceColumn> Describe(Database database, ReadRequest request);

    /// <summary>The statement that reads some of its columns.</summary>
    /// <param name="columns">The columns.</param>
    SqlText Select(IReadOnlyList<ReadColumn> columns);
}
