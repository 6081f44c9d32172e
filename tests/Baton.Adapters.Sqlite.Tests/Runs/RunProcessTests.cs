using System.Diagnostics;
using Baton.Adapters.Sqlite.Runs;

namespace Baton.Adapters.Sqlite.Tests.Runs;

public sealed class RunProcessTests
{
    [Fact]
    public void This_process_lives() => Assert.True(RunProcess.Current.IsAlive());

    [Fact]
    public void A_process_that_got_the_id_of_another_is_not_mistaken_for_it()
    {
        Assert.False((RunProcess.Current with { Start = "1" }).IsAlive());

        using var other = Process.Start(new ProcessStartInfo("sleep", "60"))!;
        Assert.False((RunProcess.Current with { Id = other.Id, Start = "1" }).IsAlive());
        other.Kill();
        other.WaitForExit();
        Assert.False((RunProcess.Current with { Id = other.Id }).IsAlive());
    }

    [Theory]
    [InlineData("another boot")]
    [InlineData("")]
    public void A_process_elsewhere_cannot_be_seen(string space) =>
        Assert.Null((RunProcess.Current with { Space = space, Id = int.MaxValue }).IsAlive());

    [Theory]
    [InlineData("42 (dotnet) S 1 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 18 0 98765 1 2", "98765")]
    [InlineData("42 (a) b) (c S) R 1 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 18 0 98765 1 2", "98765")]
    [InlineData("42 (dotnet) Z 1 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 18 0 98765 0 0", "")]
    [InlineData("42 (dotnet) X 1 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 18 0 98765 0 0", "")]
    public void The_start_is_read_from_the_status_line_and_one_that_ended_unnoticed_has_none(string stat, string start) =>
        Assert.Equal(start, RunProcess.ParseStart(stat));
}
