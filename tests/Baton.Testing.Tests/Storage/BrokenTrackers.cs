using Baton.Testing.Tracking;
using Baton.Tracking;

namespace Baton.Testing.Tests.Storage;

/// <summary>Trackers that break laws on purpose.</summary>
internal static class BrokenTrackers
{
    public static IReadOnlyList<Broken> All { get; } =
    [
        Of("none", static p => new FlawedTracker(p)),
        Of("forgets the data", static p => new FlawedTracker(p) { Record = static r => r with { Data = [] } }, nameof(ExperimentTrackerLaws.What_was_recorded_is_found_again)),
        Of("finishes what was closed", static p => new FlawedTracker(p) { FinishesWhatIsClosed = true }, nameof(ExperimentTrackerLaws.A_run_ends_as_it_was_said_to)),
        Of("finds a run by any name", static p => new FlawedTracker(p) { FindsAnything = true }, nameof(ExperimentTrackerLaws.A_run_that_is_not_there_is_none)),
        Of("lists the oldest first", static p => new FlawedTracker(p) { List = static r => [.. r.OrderBy(x => x.Start.StartedAt)] }, nameof(ExperimentTrackerLaws.Runs_are_listed_the_newest_first)),
        Of("loses what many record", static p => new FlawedTracker(p) { Logs = EachNinth() }, nameof(ExperimentTrackerLaws.Many_that_record_at_once_lose_nothing), nameof(ExperimentTrackerLaws.Odd_texts_are_kept_or_refused)),
        Of("trims what it keeps", static p => new FlawedTracker(p) { Text = static t => t.Trim() }, nameof(ExperimentTrackerLaws.Odd_texts_are_kept_or_refused)),
        Of("records in spite of the cancellation", static p => new FlawedTracker(p) { Cancellation = static _ => CancellationToken.None }, nameof(ExperimentTrackerLaws.What_is_cancelled_is_not_recorded)),
        Of("lets the database's exception out", static p => new FlawedTracker(p) { Failure = static e => e.InnerException ?? e }, nameof(ExperimentTrackerLaws.Damaged_storage_is_refused)),
    ];

    private static Broken Of(string name, Func<string, IExperimentTracker> make, params string[] breaks) => new("tracker: " + name, [new Runs(new Fixture(make))], breaks);

    private static Func<bool> EachNinth()
    {
        var count = 0;
        return () => Interlocked.Increment(ref count) % 9 != 0;
    }

    private sealed class Fixture(Func<string, IExperimentTracker> make) : ExperimentTrackerFixture
    {
        protected internal override IExperimentTracker Create(string folder) => make(Path.Combine(folder, "baton.db"));
    }

    private sealed class Runs(ExperimentTrackerFixture fixture) : ExperimentTrackerLaws(fixture);
}
