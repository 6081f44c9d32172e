using System.Globalization;
using System.Text.Json;
using Baton.Tracking;

namespace Baton.Adapters.MLNet.Tests.Running;

/// <summary>What the features of a model are worth is told by config alone.</summary>
public sealed class ExplainingTests
{
    public static TheoryData<string> Kinds => [.. Trainers.All.Keys, "mlnet-kmeans"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_is_trained_and_explained(string kind)
    {
        using var host = new ConfiguredHost();
        var (target, metric) = kind.EndsWith("-multiclass", StringComparison.Ordinal) ? ("level", "accuracy") : kind.EndsWith("-binary", StringComparison.Ordinal) ? ("high", "accuracy") : ("count", "rmse");
        host.Write("data.csv", Data());
        var train = await host.RunAsync($$"""
              kind: training
              inputs: { kind: csv, path: "{{host.PathOf("data.csv")}}" }
              schema: sale
              target: {{target}}
              features: [ noise, size, city ]
              model: { kind: {{kind}} }
              metrics: [ {{metric}} ]
              registerAs: model
            """);
        Assert.True(train.Status == RunStatus.Finished, train.Error);
        var explain = Explain(host, metric);
        var outcome = await host.RunAsync(explain);

        Assert.True(outcome.Status == RunStatus.Finished, outcome.Error);
        using var importances = JsonDocument.Parse(await File.ReadAllTextAsync(Directory.GetFiles(host.PathOf("artifacts"), "importances.json", SearchOption.AllDirectories).Single(), TestContext.Current.CancellationToken));
        var features = importances.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("feature").GetString()!).ToList();
        Assert.Equal(["city", "noise", "size"], features.Order());
        if (kind != "mlnet-kmeans")
            Assert.NotEqual("noise", features[0]);
        Assert.Equal(features, outcome.Result.Importances.Select(i => i.Feature));

        await AssertContributionsAsync(host, kind, explain);
    }

    /// <summary>Models of one score say what each feature contributes; the others say that they cannot, before anything is read.</summary>
    private static async Task AssertContributionsAsync(ConfiguredHost host, string kind, string explain)
    {
        var outcome = await host.RunAsync($$"""
            {{explain}}
              contributions: { kind: csv, path: "{{host.PathOf("contributions.csv")}}" }
            """);

        if (kind == "mlnet-kmeans" || kind.EndsWith("-multiclass", StringComparison.Ordinal))
        {
            Assert.Equal(RunStatus.Failed, outcome.Status);
            Assert.Contains("cannot tell what each feature contributes", outcome.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(host.PathOf("contributions.csv")));
        }
        else
        {
            Assert.True(outcome.Status == RunStatus.Finished, outcome.Error);
            var lines = await File.ReadAllLinesAsync(host.PathOf("contributions.csv"), TestContext.Current.CancellationToken);
            Assert.StartsWith("day,prediction", lines[0], StringComparison.Ordinal);
            Assert.EndsWith(",contribution_noise,contribution_size,contribution_city", lines[0], StringComparison.Ordinal);
            Assert.StartsWith("17,", lines[18], StringComparison.Ordinal);
            Assert.Equal(301, lines.Length);
        }
    }

    private static string Explain(ConfiguredHost host, string metric) => $$"""
          kind: explain
          model: model
          inputs: { kind: csv, path: "{{host.PathOf("data.csv")}}" }
          metric: {{metric}}
          repetitions: 2
        """;

    private static string Data()
    {
        var random = new Random(3);
        var lines = Enumerable.Range(0, 300).Select(i =>
        {
            var (noise, size, city) = (random.NextDouble(), random.NextDouble() * 10, random.Next(3));
            var count = (int)(size * (city + 1));
            return string.Create(CultureInfo.InvariantCulture, $"{i},{noise:F3},{size:F3},city {city},{count},{(count > 8 ? "yes" : "no")},{(count < 5 ? "low" : count < 12 ? "middle" : "high")}");
        });
        return string.Join('\n', ["day,noise,size,city,count,high,level", .. lines]) + "\n";
    }
}
