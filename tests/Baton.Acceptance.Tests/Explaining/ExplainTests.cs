using System.Globalization;

namespace Baton.Acceptance.Tests.Explaining;

/// <summary>A registered model is explained by config alone.</summary>
public sealed class ExplainTests(TrainedModel trained)
{
    [Fact]
    public async Task Importances_are_shown_and_stored_the_most_important_feature_first()
    {
        using var workspace = trained.Copy();

        var json = (await ExplainAsync(workspace)).Succeeded().Json();

        var shown = json.GetProperty("importances").EnumerateObject().Select(i => (i.Name, Value: i.Value.GetDouble())).ToList();
        Assert.Equal(12, shown.Count);
        Assert.Equal(shown.OrderByDescending(i => i.Value), shown);
        var stored = Assert.Single(Directory.GetFiles(workspace.PathOf(".baton/artifacts"), "importances.json", SearchOption.AllDirectories));
        var text = await File.ReadAllTextAsync(stored, TestContext.Current.CancellationToken);
        Assert.Contains($"\"feature\": \"{shown[0].Name}\"", text, StringComparison.Ordinal);
        // Ridge tells importances of its own: how far a standard deviation of a feature moves the prediction.
        Assert.Contains("\"ofTheModel\": [", text, StringComparison.Ordinal);
        Assert.Equal(json.GetProperty("importances").ToString(), (await ExplainAsync(workspace)).Succeeded().Json().GetProperty("importances").ToString());
    }

    [Fact]
    public async Task People_are_shown_the_first_ten()
    {
        using var workspace = trained.Copy();

        var output = (await workspace.RunAsync("run", Bikes.Explain, "--set", "vars.data=hours.csv", "--set", "vars.output=c.csv")).Succeeded().Output;

        Assert.Equal(11, output.Split('\n').Count(l => l.StartsWith("importance", StringComparison.Ordinal)));
        Assert.Contains("(and 2 less important features)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contributions_of_a_linear_model_explain_the_difference_between_two_rows_beside_the_rows_keys()
    {
        using var workspace = trained.Copy();

        (await ExplainAsync(workspace)).Succeeded();

        var lines = File.ReadAllLines(workspace.PathOf("contributions.csv"));
        var header = lines[0].Split(',');
        Assert.Equal(["instant", "dteday", "prediction", "contribution_season"], header[..4]);
        Assert.Equal(Workspace.Hours + 1, lines.Length);
        var rows = lines[1..].Select(l => Array.ConvertAll(l.Split(',')[2..], n => double.Parse(n, CultureInfo.InvariantCulture))).ToList();
        var bias = rows.Select(r => r[0] - r[1..].Sum()).ToList();
        Assert.All(bias, b => Assert.Equal(bias[0], b, tolerance: 1e-9));
    }

    [Fact]
    public async Task Columns_can_be_carried_along_and_importances_need_none()
    {
        using var workspace = trained.Copy();

        (await ExplainAsync(workspace, "--set", "job.keys=[dteday, hr]")).Succeeded();
        Assert.StartsWith("dteday,hr,prediction,", File.ReadAllText(workspace.PathOf("contributions.csv")), StringComparison.Ordinal);

        var config = (await File.ReadAllLinesAsync(Bikes.Explain, TestContext.Current.CancellationToken)).Where(l => !l.Contains("contributions:", StringComparison.Ordinal));
        var alone = workspace.Write("alone.yaml", string.Join('\n', config) + "\n");
        (await workspace.RunAsync("run", alone, "--set", "vars.data=hours.csv")).Succeeded();
        (await workspace.RunAsync("run", alone, "--set", "vars.data=hours.csv", "--set", "job.keys=[hr]")).Refused(2, "job.keys", "set 'contributions' too");
    }

    [Fact]
    public async Task A_model_that_cannot_tell_contributions_is_still_told_its_importances()
    {
        using var workspace = trained.Copy();
        (await workspace.TrainAsync("--set", "job.model.kind=mean")).Succeeded();
        var before = workspace.Snapshot(".baton/artifacts");

        (await ExplainAsync(workspace)).Refused(1, "bikes/2 cannot tell what each feature contributes", "Leave 'contributions' out");

        Assert.Equal(before, workspace.Snapshot(".baton/artifacts"));
        Assert.False(File.Exists(workspace.PathOf("contributions.csv")));
    }

    [Theory]
    [InlineData("vars.output=hours.csv", 2, "job.contributions", "would replace 'hours.csv'")]
    [InlineData("job.keys=[hr, hr]", 2, "job.keys", "'hr' stands twice")]
    [InlineData("job.keys=[nothing]", 1, "'nothing'", "instant")]
    [InlineData("job.model=nobody", 1, "nobody", "bikes")]
    [InlineData("job.metric=accuracy", 1, "'prediction'", "Use a metric for numbers")]
    [InlineData("job.repetitions=0", 2, "job.repetitions", "1")]
    public async Task What_cannot_be_explained_is_refused(string set, int exitCode, params string[] hints)
    {
        using var workspace = trained.Copy();
        var before = File.ReadAllBytes(workspace.PathOf("hours.csv"));

        (await ExplainAsync(workspace, "--set", set)).Refused(exitCode, hints);

        Assert.Equal(before, File.ReadAllBytes(workspace.PathOf("hours.csv")));
    }

    [Fact]
    public async Task Rows_that_break_the_rules_of_the_schema_are_refused_unless_they_may()
    {
        using var workspace = trained.Copy();
        workspace.Write("hours.csv", HoursFile.With(Workspace.Hours, 3, "season", "9"));

        (await ExplainAsync(workspace)).Refused(1, "The data to explain with", "season");
        (await ExplainAsync(workspace, "--set", "job.checkSchema=false")).Succeeded();
    }

    [Fact]
    public async Task A_single_row_is_too_little_to_mix()
    {
        using var workspace = trained.Copy();
        workspace.Write("hours.csv", HoursFile.Text(1));

        (await ExplainAsync(workspace)).Refused(1, "has 1 rows", "two or more");
    }

    private static Task<Ending> ExplainAsync(Workspace workspace, params string[] more) =>
        workspace.RunAsync(["run", Bikes.Explain, "--set", "vars.data=hours.csv", "--set", "vars.output=contributions.csv", "--json", .. more]);
}
