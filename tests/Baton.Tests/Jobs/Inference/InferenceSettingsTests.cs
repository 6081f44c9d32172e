using Baton.Artifacts;
using Baton.Data.Csv;
using Baton.Jobs.Inference;
using Baton.Tests.Data.Files;
using Baton.Tests.Doubles;

namespace Baton.Tests.Jobs.Inference;

/// <summary>What is wrong with an inference config is told before anything is read or written.</summary>
public sealed class InferenceSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("m")]
    [InlineData("m/3")]
    [InlineData("m@champion")]
    public void A_reference_to_a_model_is_right(string model) => Assert.Empty(Problems(Job(model)));

    [Theory]
    [InlineData("")]
    [InlineData("m@")]
    [InlineData("@champion")]
    [InlineData("m/0")]
    [InlineData("m/-1")]
    [InlineData("m/x")]
    [InlineData("m/")]
    [InlineData("m/99999999999")]
    public void What_is_no_reference_to_a_model_is_refused(string model)
    {
        var problem = Assert.Single(Problems(Job(model)));

        Assert.StartsWith("model: must be 'name'", problem, StringComparison.Ordinal);
        Assert.EndsWith($"is '{model}'", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Predictions_do_not_replace_what_they_are_made_of()
    {
        var data = _folder.Write("a\n1\n");
        File.CreateSymbolicLink(_folder.File("link.csv"), data);
        Directory.CreateSymbolicLink(_folder.File("door"), _folder.Path);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, data);

        foreach (var same in (string[])[data, relative, _folder.File("./data.csv"), _folder.File("link.csv"), _folder.File("door/data.csv")])
        {
            Assert.Equal([$"output: would replace '{data}', the file that the inputs are read from; name another"], Problems(Job("m", data, same)));
            Assert.Single(Problems(Job("m", same, data)));
        }

        Assert.Empty(Problems(Job("m", data, _folder.File("other.csv"))));
        Assert.Empty(Problems(Job("m", _folder.File("nowhere.csv"), _folder.File("nowhere.csv"))));
        Assert.Empty(Problems(Job("m", "", "")));
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused() =>
        Assert.Equal(["keys: 'id' stands twice"], Problems(Job("m", keys: ["id", "day", "id"])));

    public void Dispose() => _folder.Dispose();

    private static string[] Problems(InferenceJob job) => [.. job.CheckSettings().Select(p => $"{p.Setting}: {p.Message}")];

    private InferenceJob Job(string model, string inputs = "in.csv", string output = "out.csv", params string[] keys) =>
        new(new FileArtifactStore { Root = _folder.File("artifacts") }, new PickyRegistry())
        {
            Model = model,
            Inputs = new CsvFileReader { Path = inputs },
            Output = new CsvFileWriter { Path = output },
            Keys = keys,
        };
}
