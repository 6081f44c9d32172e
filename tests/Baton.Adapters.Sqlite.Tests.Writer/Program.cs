using System.Globalization;
using Baton.Adapters.Sqlite;
using Baton.Artifacts;
using Baton.Tracking;

// Writer DATABASE register MODEL COUNT   registers versions, one line with the number of each
// Writer DATABASE track                  opens a run and records until it is killed, one line for each call that has returned
// Writer DATABASE finish                 opens a run, records one metric and ends it
var path = args[0];
var tracker = new SqliteExperimentTracker { Path = path };
switch (args[1])
{
    case "register":
        var registry = new SqliteModelRegistry { Path = path };
        for (var i = 0; i < int.Parse(args[3], CultureInfo.InvariantCulture); i++)
        {
            var version = await registry.RegisterAsync(args[2], new ArtifactReference("model", $"{Environment.ProcessId}-{i}", "sha256:00", i), null, ["newest"]);
            Acknowledge(version.Version);
        }

        break;
    case "track":
        await using (var run = await StartAsync())
        {
            Console.WriteLine(run.Id);
            for (var i = 0; ; i++)
            {
                await run.LogMetricsAsync(new Dictionary<string, double> { [$"m{i.ToString(CultureInfo.InvariantCulture)}"] = i });
                Acknowledge(i);
            }
        }

    case "finish":
        await using (var run = await StartAsync())
        {
            await run.LogMetricsAsync(new Dictionary<string, double> { ["m"] = 1 });
            await run.FinishAsync(RunStatus.Finished);
            Console.WriteLine(run.Id);
        }

        break;
}

Task<IRun> StartAsync() => tracker.StartRunAsync(new RunStart("e", "j", DateTimeOffset.UtcNow));

static void Acknowledge(int number)
{
    Console.WriteLine(number.ToString(CultureInfo.InvariantCulture));
    Console.Out.Flush();
}
