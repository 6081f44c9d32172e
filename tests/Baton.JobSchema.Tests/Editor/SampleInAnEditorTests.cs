using Baton.JobSchema.Tests.Validators;

namespace Baton.JobSchema.Tests.Editor;

/// <summary>What an editor with a YAML language server shows of the sample's own files, which name the sample's own schema.</summary>
public sealed class SampleInAnEditorTests : IDisposable
{
    private static readonly string Configs = Path.Combine(NodeModules.RepositoryRoot, "samples", "Bikes", "configs");
    private static readonly string Draft = Path.Combine(Configs, "draft.yaml");

    private readonly LanguageServer _server;

    public SampleInAnEditorTests()
    {
        NodeModules.Require();
        _server = LanguageServer.Start();
    }

    public void Dispose() => _server.Dispose();

    [Fact]
    public void Nothing_is_wrong_with_the_committed_files()
    {
        var files = Directory.GetFiles(Configs, "*.yaml");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(_server.Open(file, File.ReadAllText(file))));
    }

    [Fact]
    public void The_committed_files_are_held_against_the_schema()
    {
        var file = Path.Combine(Configs, "training.yaml");
        var text = File.ReadAllText(file).Replace("alpha: 1", "alhpa: 1", StringComparison.Ordinal);
        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, l => l.Contains("alhpa", StringComparison.Ordinal));

        Assert.Equal($"{line + 1}:{lines[line].IndexOf("alhpa", StringComparison.Ordinal) + 1} Property alhpa is not allowed.", Assert.Single(_server.Open(file, text)));
    }

    [Fact]
    public void The_kinds_that_fit_are_offered_with_their_summaries()
    {
        var items = Complete("job:\n  kind: training\n  model:\n    kind: |\n");

        Assert.Equal(["logistic", "mean", "ridge", "seasonal-naive", "xgboost"], items.Select(i => i.Label).Order(StringComparer.Ordinal));
        Assert.Contains(items, i => i.Label == "ridge" && i.Documentation.StartsWith("Linear regression", StringComparison.Ordinal));
    }

    [Fact]
    public void Bare_kinds_are_offered_in_a_list() =>
        Assert.Contains("rmse", Complete("job:\n  kind: training\n  metrics: [ | ]\n").Select(i => i.Label));

    [Fact]
    public void The_settings_of_the_chosen_kind_are_offered_and_those_of_no_other()
    {
        var items = Complete("job:\n  kind: training\n  model:\n    kind: ridge\n    |\n").Select(i => i.Label).ToArray();

        Assert.Contains("alpha", items);
        Assert.DoesNotContain("maxDepth", items);
        Assert.DoesNotContain("kind", items);
    }

    [Fact]
    public void The_members_of_an_enum_are_offered() =>
        Assert.Equal(["approx", "auto", "exact", "hist"], Complete("job:\n  kind: training\n  model:\n    kind: xgboost\n    treeMethod: |\n").Select(i => i.Label).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("job:\n  kind: training\n  model:\n    kind: xgboost\n    max|Depth: 8\n", "Deepest level of a tree")]
    [InlineData("job:\n  kind: training\n  model:\n    kind: xgb|oost\n", "Gradient-boosted trees")]
    [InlineData("run:\n  se|ed: 1\n", "The seed of all randomness in the run.")]
    public void Hovering_shows_the_summary(string text, string summary)
    {
        var (line, column) = Open(text);

        Assert.Contains(summary, _server.Hover(Draft, line, column), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("job: { kind: trainign }\n", "2:14 Value must be \"explain\" | \"export\" | \"import\" | \"inference\" | \"training\".")]
    [InlineData("job: { kind: inference, model: x, inputs: { kind: csv, path: x }, output: cvs }\n", "2:75 must be a map with its kind and the settings that it needs, or a reference such as ${vars.name}")]
    [InlineData("job: { kind: inference, model: x, inputs: { kind: csv, path: x }, output: { kind: csv, path: x, bom: yes } }\n", "2:97 Property bom is not allowed.")]
    [InlineData("job: { kind: inference, model: x, inputs: { kind: csv, path: x }, output: { kind: csv, path: x }, checkSchema: yes }\n", "2:112 must be true or false, or a reference such as ${vars.name}")]
    [InlineData("run: { seed: -1 }\njob: { kind: \"${env:JOB}\" }\n", "2:14 Value is below the minimum of 0.")]
    [InlineData("stack:\n  tracker: { kind: sqlite, path: x, timeout: 5 }\njob: \"${vars.job}\"\n", "3:46 must be a length of time, such as 500ms, 30s, 5m, 2h, 1d or 1.02:30:00, or a reference such as ${vars.name}")]
    [InlineData("run: {}\n", "2:1 Missing property \"job\".")]
    public void One_mistake_is_one_message_at_its_place(string text, string message) =>
        Assert.Equal(message, Assert.Single(_server.Open(Draft, WithSchema(text))));

    private IReadOnlyList<(string Label, string Documentation)> Complete(string text)
    {
        var (line, column) = Open(text);
        return _server.Complete(Draft, line, column);
    }

    /// <summary>Opens a text, in which a bar stands for the cursor.</summary>
    private (int Line, int Column) Open(string text)
    {
        var marked = WithSchema(text);
        var cursor = marked.IndexOf('|', StringComparison.Ordinal);
        _server.Open(Draft, marked.Remove(cursor, 1));
        return (marked[..cursor].Count(c => c == '\n') + 1, cursor - marked.LastIndexOf('\n', cursor - 1));
    }

    private static string WithSchema(string text) => "# yaml-language-server: $schema=../baton.schema.json\n" + text;
}
