namespace Baton.Acceptance.Tests.Config;

/// <summary>Each mistake a config can hold ends with exit code 2, its place, and what was expected; nothing is run or touched.</summary>
public sealed class MistakeTests
{
    [Fact]
    public async Task The_config_that_the_mistakes_are_made_in_is_right()
    {
        using var workspace = new Workspace();
        workspace.Write(WrongConfig.FileName, WrongConfig.Whole);

        (await workspace.RunAsync("run", WrongConfig.FileName, "--json")).Succeeded();
    }

    [Theory]
    [InlineData("an unknown kind", 8, "  model: { kind: rigde }", "wrong.yaml:8:18 job.model", "'rigde'", "'ridge'")]
    [InlineData("an unknown job", 3, "  kind: trainig", "wrong.yaml:3:9 job", "'trainig'", "'training'")]
    [InlineData("a kind of another family", 8, "  model: { kind: rmse }", "wrong.yaml:8:18 job.model", "'rmse'")]
    [InlineData("a misspelt setting", 8, "  model: { kind: ridge, alhpa: 1 }", "wrong.yaml:8:25 job.model.alhpa", "'alpha'")]
    [InlineData("a misspelt section", 1, "stcak: {}", "wrong.yaml:1:1", "'stcak'", "'stack'")]
    [InlineData("text for a number", 8, "  model: { kind: ridge, alpha: lots }", "wrong.yaml:8:32 job.model.alpha", "'lots'", "number")]
    [InlineData("a list for a number", 8, "  model: { kind: ridge, alpha: [ 1 ] }", "wrong.yaml:8:32 job.model.alpha", "number", "list")]
    [InlineData("a map for a list", 9, "  metrics: { a: rmse }", "wrong.yaml:9:12 job.metrics", "list")]
    [InlineData("a fraction for a whole number", 7, "  splitter: { kind: train-test, testRows: 4.5 }", "wrong.yaml:7:43 job.splitter.testRows", "4.5", "whole number")]
    [InlineData("a number too large for its type", 7, "  splitter: { kind: train-test, testRows: 99999999999 }", "wrong.yaml:7:43 job.splitter.testRows", "99999999999")]
    [InlineData("not a number", 8, "  model: { kind: ridge, alpha: .nan }", "wrong.yaml:8:32 job.model.alpha")]
    [InlineData("infinity", 8, "  model: { kind: ridge, alpha: .inf }", "wrong.yaml:8:32 job.model.alpha")]
    [InlineData("a value out of range", 8, "  model: { kind: ridge, alpha: -1 }", "wrong.yaml:8:32 job.model.alpha", "-1", "0")]
    [InlineData("a required setting that is missing", 5, "  # no target", "wrong.yaml:3:3 job", "target")]
    [InlineData("no job at all", 2, "jobs:", "wrong.yaml:2:1", "'job'")]
    [InlineData("a setting that stands twice", 5, "  target: cnt\n  target: hr", "wrong.yaml:6:3 job.target", "5")]
    [InlineData("a tab for indentation", 5, "\ttarget: cnt", "wrong.yaml:5:1", "tab")]
    [InlineData("a bracket that is not closed", 6, "  features: [ hr, temp", "wrong.yaml:")]
    [InlineData("a quote that is not closed", 5, "  target: \"cnt", "wrong.yaml:")]
    [InlineData("a value where a map goes on", 5, "  target: cnt: hr", "wrong.yaml:5:")]
    [InlineData("an alias of nothing", 5, "  target: *nothing", "wrong.yaml:5:", "nothing")]
    [InlineData("a tag that names a type", 8, "  model: !!System.Diagnostics.Process { kind: ridge }", "wrong.yaml:8:")]
    [InlineData("a reference to nothing", 5, "  target: ${vars.nothing}", "wrong.yaml:5:11 job.target", "vars.nothing")]
    [InlineData("a variable that is not set", 5, "  target: ${env:BATON_ACCEPTANCE_NOT_SET}", "wrong.yaml:5:11 job.target", "BATON_ACCEPTANCE_NOT_SET")]
    [InlineData("a reference that is not closed", 5, "  target: \"${vars.nothing\"", "wrong.yaml:5:11 job.target")]
    [InlineData("a cyclic reference", 1, "vars: { a: \"${vars.b}\", b: \"${vars.a}\" }", "wrong.yaml:1:", "vars.a", "vars.b")]
    [InlineData("a reference to what holds it", 1, "vars: { a: { b: \"${vars}\" } }", "wrong.yaml:1:", "vars")]
    [InlineData("a seed below zero", 1, "run: { seed: -1 }", "wrong.yaml:1:14 run.seed", "-1")]
    [InlineData("a column that the schema does not have", 5, "  target: cmt\n  schema: bike-hour", "job.target", "'cmt'", "cnt")]
    public async Task It_is_told_with_its_place(string mistake, int line, string text, params string[] hints)
    {
        using var workspace = new Workspace();
        workspace.Write(WrongConfig.FileName, WrongConfig.With(line, text));
        var before = workspace.Snapshot();

        var ending = (await workspace.RunAsync("run", WrongConfig.FileName, "--json")).Refused(2, hints);

        Assert.True(ending.Json().GetProperty("errors").GetArrayLength() >= 1, mistake);
        Assert.Equal("invalid", ending.Json().GetProperty("status").GetString());
        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        using var workspace = new Workspace();
        workspace.Write(WrongConfig.FileName, """
            job:
              kind: training
              inputs: { kind: cvs, path: hours.csv }
              target: cnt
              model: { kind: ridge, alpha: -1, bata: 2 }
              metrics: [ rsme ]
            """);

        var ending = (await workspace.RunAsync("check", WrongConfig.FileName)).Refused(2, "'csv'", "job.model.alpha", "job.model.bata", "'rmse'");

        Assert.Equal(4, ending.Error.Split('\n').Count(l => l.StartsWith("error: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("job.model.alpha", "=")]
    [InlineData("job.model.alpha=-1", "--set job.model.alpha=-1", "job.model.alpha")]
    [InlineData("job.model.kind=rigde", "--set job.model.kind=rigde", "'ridge'")]
    [InlineData("job.metrics[3]=rmse", "job.metrics", "[3]")]
    [InlineData("job.metrics[-1]=rmse", "job.metrics")]
    [InlineData("=1")]
    [InlineData("job..model=1")]
    [InlineData("job.model={ kind: ridge", "--set job.model={ kind: ridge")]
    public async Task A_wrong_override_is_told_as_such(string text, params string[] hints)
    {
        using var workspace = new Workspace();
        workspace.Write(WrongConfig.FileName, WrongConfig.Whole);

        (await workspace.RunAsync("check", WrongConfig.FileName, "--set", text)).Refused(2, hints);
    }
}
