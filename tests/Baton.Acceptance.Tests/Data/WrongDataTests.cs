namespace Baton.Acceptance.Tests.Data;

/// <summary>
/// Each way in which data can be wrong ends with exit code 1 and a message that names the file and the place in it; the
/// model that was registered before stays what it was.
/// </summary>
public sealed class WrongDataTests(TrainedModel trained)
{
    [Theory]
    [InlineData("no number", 7, "temp", "warm", "hours.csv", "7", "'temp'", "'warm'")]
    [InlineData("not a number", 7, "temp", "NaN", "temp")]
    [InlineData("infinity", 7, "temp", "Infinity", "temp")]
    [InlineData("minus infinity", 7, "hum", "-inf", "hum")]
    [InlineData("a number that becomes infinite", 7, "temp", "1e999", "temp")]
    [InlineData("nothing", 7, "temp", "", "temp")]
    [InlineData("a fraction for a whole number", 7, "hr", "3.5", "hours.csv", "7", "'hr'", "'3.5'")]
    [InlineData("a number too large for its type", 7, "season", "300", "season", "300")]
    [InlineData("a number below what its type holds", 7, "cnt", "-5", "cnt", "-5")]
    [InlineData("a value out of its range", 7, "hr", "24", "hr")]
    [InlineData("no date", 7, "dteday", "2011-02-31", "hours.csv", "7", "'dteday'", "'2011-02-31'")]
    [InlineData("what is not a number among the answers", 7, "cnt", "NaN", "cnt")]
    public async Task A_cell_that_is_wrong_is_named(string what, int line, string column, string value, params string[] hints)
    {
        Assert.NotEqual("", what);
        await RefusedAsync(HoursFile.With(Workspace.Hours, line, column, value), hints);
    }

    [Theory]
    [InlineData("temp")]
    [InlineData("cnt")]
    [InlineData("instant")]
    public async Task A_column_that_is_missing_is_named(string column) =>
        await RefusedAsync(HoursFile.Without(Workspace.Hours, column), "hours.csv", $"'{column}'");

    [Fact]
    public async Task A_row_with_too_many_fields_is_named()
    {
        var lines = HoursFile.Text(Workspace.Hours).Split('\n');
        lines[9] += ",1";

        await RefusedAsync(string.Join('\n', lines), "hours.csv", "line 10", "17 columns", "18 fields");
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_refused()
    {
        var text = HoursFile.Text(Workspace.Hours);

        await RefusedAsync(text[..text.LastIndexOf(",0.1,", StringComparison.Ordinal)], "hours.csv", $"line {Workspace.Hours + 1}", "17 columns");
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_is_refused()
    {
        var text = HoursFile.Text(Workspace.Hours);

        await RefusedAsync(text.Replace("2011-01-02", "\"2011-01-02", StringComparison.Ordinal), "hours.csv");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    public async Task An_empty_file_is_refused(string content) => await RefusedAsync(content, "hours.csv");

    [Fact]
    public async Task A_file_without_rows_is_refused() => await RefusedAsync(HoursFile.Header + "\n", "rows");

    [Fact]
    public async Task Fewer_rows_than_are_held_out_are_refused() => await RefusedAsync(HoursFile.Text(40), "40 rows");

    [Fact]
    public async Task Names_that_stand_twice_in_the_header_are_refused() =>
        await RefusedAsync(HoursFile.Text(Workspace.Hours).Replace("temp,atemp", "temp,temp", StringComparison.Ordinal), "hours.csv", "temp");

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused() => await RefusedAsync(string.Concat(Enumerable.Range(0, 4000).Select(i => (char)(i * 7919 % 0xD000))), "hours.csv");

    [Theory]
    [InlineData("nowhere.csv")]
    [InlineData("nowhere/hours.csv")]
    [InlineData(".")]
    [InlineData("predictions.csv/hours.csv")]
    public async Task A_file_that_is_not_there_is_named(string path)
    {
        using var workspace = trained.Copy();
        var before = workspace.Snapshot(".baton/artifacts");

        (await workspace.TrainAsync("--set", $"vars.data={path}")).Refused(1, path);

        Assert.Equal(before, workspace.Snapshot(".baton/artifacts"));
    }

    [Fact]
    public async Task All_violations_of_the_schema_are_told_with_column_rule_count_and_rows()
    {
        var lines = HoursFile.Text(Workspace.Hours).Split('\n');
        foreach (var line in (int[])[5, 8, 300])
            lines[line] = lines[line].Replace(",0.3,", ",1.5,", StringComparison.Ordinal);
        lines[20] = lines[20].Replace(",1,0,", ",5,0,", StringComparison.Ordinal);

        await RefusedAsync(string.Join('\n', lines), "atemp", "3", "season");
    }

    [Fact]
    public async Task Inference_holds_rows_against_the_rules_of_the_columns_that_they_have()
    {
        using var workspace = trained.Copy();
        // The target and what is derived from it are not known yet where a model is of use.
        var lines = HoursFile.With(Workspace.Hours, 301, "hum", "1.5").Split('\n');
        workspace.Write("hours.csv", string.Join('\n', lines.Select(l => string.Join(',', l.Split(',').SkipLast(3)))));

        (await workspace.PredictAsync("--set", "job.inputs.batchSize=64")).Refused(1, "'bike-hour'", "column 'hum'", "between 0 and 1", "row 300", "1.5");
        (await workspace.PredictAsync("--set", "job.checkSchema=false")).Succeeded();
    }

    [Theory]
    [InlineData("temp", "NaN")]
    [InlineData("temp", "warm")]
    public async Task Inference_on_wrong_data_leaves_the_earlier_predictions(string column, string value)
    {
        using var workspace = trained.Copy();
        var before = File.ReadAllBytes(workspace.PathOf("predictions.csv"));
        // Far down, so that predictions were written before it is met.
        workspace.Write("hours.csv", HoursFile.With(Workspace.Hours, Workspace.Hours, column, value));

        (await workspace.PredictAsync()).Refused(1, column);

        Assert.Equal(before, File.ReadAllBytes(workspace.PathOf("predictions.csv")));
        Assert.Empty(Directory.GetFiles(workspace.Root, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Inference_on_no_rows_writes_a_file_without_predictions()
    {
        using var workspace = trained.Copy();
        workspace.Write("hours.csv", HoursFile.Header + "\n");

        (await workspace.PredictAsync()).Succeeded();

        Assert.Equal(["instant,dteday,prediction"], File.ReadAllLines(workspace.PathOf("predictions.csv")));
    }

    private async Task RefusedAsync(string content, params string[] hints)
    {
        using var workspace = trained.Copy();
        workspace.Write("hours.csv", content);
        var before = workspace.Snapshot(".baton/artifacts");

        var ending = (await workspace.TrainAsync()).Refused(1, hints);

        Assert.Equal("failed", ending.Json().GetProperty("status").GetString());
        Assert.Equal(before, workspace.Snapshot(".baton/artifacts"));
        Assert.Contains("failed", (await workspace.RunsAsync())[0], StringComparison.Ordinal);
    }
}
