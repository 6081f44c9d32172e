using Baton.Adapters.MLNet.Clustering;
using Baton.Components;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Tests.Exporting;

/// <summary>Every trainer with every form that categories and missing values have in ONNX, on rows of all sorts.</summary>
public sealed class EncodedExportTests
{
    private const int Rows = 300;

    public static TheoryData<string, string, string> Forms =>
        new MatrixTheoryData<string, string, string>([.. Trainers.All.Keys, KMeansModel.Kind], ["oneHot", "ordinal"], ["mean", "indicate"]);

    public static TheoryData<string, string> Learning =>
        new MatrixTheoryData<string, string>([.. Trainers.All.Keys.Where(kind => kind.Contains("lightgbm", StringComparison.Ordinal))], ["oneHot", "ordinal"]);

    [Theory]
    [MemberData(nameof(Forms))]
    public Task Rows_with_holes_and_unknown_categories_are_served_alike(string kind, string categories, string missing) =>
        AssertServedAlikeAsync(kind, categories, missing);

    [Theory]
    [MemberData(nameof(Learning))]
    public Task What_missing_values_mean_is_served_as_it_was_learnt(string kind, string categories) => AssertServedAlikeAsync(kind, categories, "learn");

    private static async Task AssertServedAlikeAsync(string kind, string categories, string missing)
    {
        await using var scope = ConfiguredComponents.Scope([.. Trainers.All.Values.Select(t => ((IComponent)t.Model).Descriptor), ConfiguredComponents.Descriptor<KMeansModel>()]);
        var rounds = kind.Contains("-fast-", StringComparison.Ordinal) ? ", \"trees\": 10" : kind.Contains("lightgbm", StringComparison.Ordinal) ? ", \"rounds\": 10, \"minRowsPerLeaf\": 5" : "";
        var model = scope.Create<ITrainable>("model", ConfiguredComponents.Parse($$"""{ "kind": "{{kind}}", "categories": "{{categories}}", "missing": "{{missing}}"{{rounds}} }"""));
        var inputs = Inputs(["red", "green", "blue", null]);
        var targets = (kind == KMeansModel.Kind ? Mixed.Counts(Rows) : Trainers.All[kind].Data(Rows)).Targets;
        using var predictor = model.Fit(inputs, targets, Trainers.Context);

        ServedAlike.Require(predictor, inputs.Schema, Inputs(["red", "violet", null, "", "blue"]));
    }

    private static Frame Inputs(string?[] colours)
    {
        var (inputs, _) = Mixed.Numbers(Rows);
        return inputs
            .With(new ColumnSchema("category", ColumnType.String, Nullable: true), Column.Of([.. Enumerable.Range(0, Rows).Select(i => colours[i % colours.Length])]))
            .With(new ColumnSchema("flag", ColumnType.Boolean), Column.Of<bool>([.. Enumerable.Range(0, Rows).Select(i => i % 3 == 0)]))
            .With(new ColumnSchema("code", ColumnType.Int32, Nullable: true) { IsCategorical = true }, Column.OfNullable<int>([.. Enumerable.Range(0, Rows).Select(i => i % 11 == 3 ? null : (int?)(i % 4 * 100))]))
            .With(new ColumnSchema("whole", ColumnType.Int16, Nullable: true), Column.OfNullable<short>([.. Enumerable.Range(0, Rows).Select(i => i % 13 == 5 ? null : (short?)(i * 37 % 50))]));
    }
}
