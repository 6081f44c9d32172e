using System.Globalization;
using Baton.Adapters.Sqlite.Storage;
using Baton.Tracking;
using Microsoft.Data.Sqlite;

namespace Baton.Adapters.Sqlite.Runs;

/// <summary>
/// How a run stands that nobody has finished. Where its process can be seen, the process decides; a process of another
/// machine, boot or container is taken for dead when nothing was heard of it for <see cref="Patience"/>.
/// </summary>
/// <param name="Process">The process that it belongs to.</param>
/// <param name="HeardAt">When that process last wrote to the run.</param>
internal sealed record RunStanding(RunProcess Process, DateTimeOffset HeardAt)
{
    /// <summary>The columns that <see cref="Read"/> reads.</summary>
    public const string Columns = "host, process_space, process_id, process_start, heard_at";

    /// <summary>How long a process that cannot be seen may be silent.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>How often a running process says that it lives.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(30);

    /// <summary>Reads the columns from a row.</summary>
    public static RunStanding Read(SqliteDataReader row, int first) => new(
        new RunProcess(row.GetString(first), row.GetString(first + 1), row.GetInt32(first + 2), row.GetString(first + 3)), row.Moment(first + 4));

    /// <summary>Whether the run has certainly ended. Only that is recorded: who is merely silent may come back.</summary>
    public bool HasEnded => Process.IsAlive() == false;

    /// <summary>What the record of a run must say instead of "running"; unchanged if the run goes on.</summary>
    public RunRecord Apply(RunRecord running, DateTimeOffset now) => Process.IsAlive() switch
    {
        true => running,
        false => running with { Status = RunStatus.Failed, EndedAt = HeardAt, Error = EndedError },
        null when now - HeardAt <= Patience => running,
        null => running with { Status = RunStatus.Failed, EndedAt = HeardAt, Error = SilentError },
    };

    /// <summary>Why a run failed whose process is gone.</summary>
    public const string EndedError = "the process that ran it ended before the run was finished";

    private string SilentError => string.Create(
        CultureInfo.InvariantCulture,
        $"nothing was heard of the process that ran it (process {Process.Id} on {Process.Host}) since {HeardAt:u}");
}
