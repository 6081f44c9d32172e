using Baton.Hosting.Output;
using Baton.Jobs;

namespace Baton.Hosting.Tests.Running;

/// <summary>What a log is told of a job's progress.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void Steps_that_alternate_do_not_fill_a_log()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var progress = new RunProgress(HostConsole.Plain(output, error));

        for (var fold = 1; fold <= 1000; fold++)
        {
            progress.Report(new JobProgress("fit", $"split {fold}"));
            progress.Report(new JobProgress("measure", $"split {fold}"));
        }

        var lines = error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["fit: split 1", "measure: split 1"], lines[..2]);
        // On a machine that stands still in between, a line every few seconds may follow.
        Assert.InRange(lines.Length, 2, 20);
        Assert.Equal("", output.ToString());
    }
}
