using Baton.Adapters.MLNet.LightGbm;
using Baton.Adapters.MLNet.Linear;
using Baton.Adapters.MLNet.Trees;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MLNet.Tests;

/// <summary>All trainers, each with few rounds and data that it takes.</summary>
internal static class Trainers
{
    public static FitContext Context { get; } = new(42, CancellationToken.None);

    public static IReadOnlyDictionary<string, (MLNetModel Model, Func<int, ModelData> Data)> All { get; } = new Dictionary<string, (MLNetModel, Func<int, ModelData>)>
    {
        [FastTreeRegressionModel.Kind] = (new FastTreeRegressionModel { Trees = 20 }, SampleData.Numbers),
        [FastTreeBinaryModel.Kind] = (new FastTreeBinaryModel { Trees = 10 }, SampleData.TwoClasses),
        [FastTreeMulticlassModel.Kind] = (new FastTreeMulticlassModel { Trees = 5 }, SampleData.ThreeClasses),
        [FastForestRegressionModel.Kind] = (new FastForestRegressionModel { Trees = 20 }, SampleData.Numbers),
        [FastForestBinaryModel.Kind] = (new FastForestBinaryModel { Trees = 10 }, SampleData.TwoClasses),
        [FastForestMulticlassModel.Kind] = (new FastForestMulticlassModel { Trees = 5 }, SampleData.ThreeClasses),
        [SdcaRegressionModel.Kind] = (new SdcaRegressionModel(), SampleData.Numbers),
        [SdcaBinaryModel.Kind] = (new SdcaBinaryModel(), SampleData.TwoClasses),
        [SdcaMulticlassModel.Kind] = (new SdcaMulticlassModel(), SampleData.ThreeClasses),
        [LbfgsRegressionModel.Kind] = (new LbfgsRegressionModel(), Mixed.Counts),
        [LbfgsBinaryModel.Kind] = (new LbfgsBinaryModel(), SampleData.TwoClasses),
        [LbfgsMulticlassModel.Kind] = (new LbfgsMulticlassModel(), SampleData.ThreeClasses),
        [LightGbmRegressionModel.Kind] = (new LightGbmRegressionModel { Rounds = 20 }, SampleData.Numbers),
        [LightGbmBinaryModel.Kind] = (new LightGbmBinaryModel { Rounds = 10 }, SampleData.TwoClasses),
        [LightGbmMulticlassModel.Kind] = (new LightGbmMulticlassModel { Rounds = 5 }, SampleData.ThreeClasses),
    };

    public static TheoryData<string> Kinds => [.. All.Keys];
}
