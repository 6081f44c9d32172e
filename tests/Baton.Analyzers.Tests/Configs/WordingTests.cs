namespace Baton.Analyzers.Tests.Configs;

/// <summary>The build says of a config what the program would, to the word and to the column.</summary>
public sealed class WordingTests
{
    public static TheoryData<string, string> Mistakes => new()
    {
        { "a.yaml", "job: { kind: bak, oven: clay }" },
        { "a.yaml", "job:\n  kind: bake\n  oven: clay\n" },
        { "a.yaml", "job:\n  kind: bake\n  oven: { kind: steel, degres: 100 }\n  others: [ clay, brick, { kind: stel } ]\n" },
        { "a.yaml", "job:\n  kind: bake\n  oven: { degrees: 100 }\n  store: [ files ]\n" },
        { "a.yaml", "job:\n  kind: bake\n  oven: { kind: [steel], degrees: 100 }\n  store: files\n" },
        { "a.yaml", "job:\r\n  kind: bake\r\n  oven: steel\r\n  count: eleven\r\n  loud: \"true\"\r\n  pause: soon\r\n  limits: 3\r\n" },
        { "a.yaml", "job:\n  kind: bake\n  oven: { kind: steel, degrees: 20 }\n  count: 11\n  method: hits\n  limits: { low: 1, lo: 2 }\n  weights: { a: b, c: 1 }\n" },
        { "a.yaml", "run: { seed: -1, experimnt: x }\nstack: { tracker: { kind: sqlite }, alerter: loud }\njob: { kind: bake, oven: steel }\n" },
        { "a.yaml", "vars: { a: 11, b: \"${vars.a}\" }\njob:\n  kind: bake\n  oven: steel\n  count: ${vars.b}\n  loud: ${vars.nothing}\n" },
        { "a.yaml", "job: { kind: bake, oven: steel }\njob: { kind: bake }\n" },
        { "a.yaml", "job:\n  kind: bake\n\toven: steel\n" },
        { "a.yaml", "job: { kind: bake, oven: *steel }\n" },
        { "a.yaml", "job: !Bake { kind: bake, oven: steel }\n" },
        { "a.yaml", "job: [\n" },
        { "a.yaml", "- job\n" },
        { "a.yaml", "job: { kind: bake, oven: steel }\n---\njob: {}\n" },
        { "a.yaml", "job: { kind: bake, oven: steel, count: \"${job.count}\" }\n" },
        { "a.yaml", "job: { kind: bake, oven: steel, pause: \"${vars\" }\n" },
        { "a.yaml", "\ufeffjob: { kind: bake, oven: steel, cuont: 1 }\n" },
        { "a.yaml", "job: { kind: bake, oven: steel, \"ünïcödé 🚲\": 1, cuont: 1 }\n" },
        { "a.yaml", "a: \0\n" },
        { "a.yaml", "job:\n" },
        { "a.yaml", "job: { kind: bake, oven: { kind: iron, heat: 20 }, store: { kind: files }, method: brut, limits: { top: x } }\n" },
        { "a.yaml", "job: { kind: bake, oven: { kind: steel, heat: 100, degrees: 90, hat: 1 }, others: [ { kind: irn }, { kind: tin, heat: 60, warmth: 70 } ] }\n" },
        { "a.yaml", "job: { kind: bake, oven: { kind: iron, heat: 100 }, count: \"${job.oven.warmth}\", loud: \"${job.oven.hat}\" }\n" },
        { "a.yaml", "vars: { iron: { kind: iron, heat: 1, degrees: 2 } }\njob: { kind: bake, oven: \"${vars.iron}\" }\n" },
        { "a.json", "{\n  \"job\": { \"kind\": \"bake\", \"oven\": \"steel\", \"count\": 12, \"count\": 1 }\n}\n" },
        { "a.json", "{\r\n  \"job\": { \"kind\": \"bake\", \"oven\": \"clay\", }\r\n}" },
        { "a.json", "// no\n{}" },
        { "a.json", "{\n  \"job\": { \"kind\": \"bake\", \"oven\": null, \"loud\": 1, \"x\": 2 }\n}\n" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Of_one_file(string name, string text)
    {
        var host = ConfigHost.With(name, text);
        var expected = host.Run(name);
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await host.BuildAsync()).Select(AsRunTime).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_files_that_are_run_together_with_their_names()
    {
        var host = ConfigHost.With("base.yaml", "vars: { hot: 400 }\njob: { kind: bake }\n")
            .Add("over.yaml", "job:\n  oven: { kind: steel, degrees: \"${vars.hot}\" }\n  cuont: 1\n")
            .Together("<base.yaml>over.yaml");
        Assert.Equal(
            host.Run("base.yaml", "over.yaml").Select(e => $"{e} (in base.yaml + over.yaml)").Order(StringComparer.Ordinal),
            (await host.BuildAsync()).Select(AsRunTime).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("job: { kind: bake, oven: { kind: iron, heat: 100 } }", "job: { oven: { degrees: 400 } }")]
    [InlineData("job: { kind: bake, oven: { kind: steel, degrees: 100 } }", "job: { oven: { heat: 400 } }")]
    [InlineData("job: { kind: bake }", "job: { oven: { kind: tin, heat: 400, warmth: 1 } }")]
    public async Task Of_former_names_in_files_that_are_run_together(string first, string second)
    {
        var host = ConfigHost.With("base.yaml", first).Add("over.yaml", second).Together("<base.yaml>over.yaml");
        var expected = host.Run("base.yaml", "over.yaml");
        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Select(e => $"{e} (in base.yaml + over.yaml)").Order(StringComparer.Ordinal),
            (await host.BuildAsync()).Select(AsRunTime).Order(StringComparer.Ordinal));
    }

    // FILE:LINE:COLUMN ID SEVERITY MESSAGE, and what concerns a whole file has no place and no path at run time.
    private static string AsRunTime(string line)
    {
        var parts = line.Split(' ', 4);
        return parts[3].Contains("is it the right file?", StringComparison.Ordinal) || !HasPath(parts[3]) ? $"{parts[0]}: {parts[3]}" : $"{parts[0]} {parts[3]}";
    }

    private static bool HasPath(string message) => message.Split(": ")[0] is var path && !path.Contains(' ') || message.StartsWith("job.\"", StringComparison.Ordinal);
}
