using Baton.Adapters.MLNet.Fitting;
using Baton.Components;
using Baton.Glue;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Linear;

/// <summary>Logistic regression of two classes by limited-memory BFGS (Liu and Nocedal, 1989).</summary>
[Model(Kind)]
[MapSettings(typeof(LbfgsLogisticRegressionBinaryTrainer.Options))]
public sealed partial class LbfgsBinaryModel : LbfgsModel
{
    internal const string Kind = "mlnet-lbfgs-binary";

    private protected override string Name => Kind;

    private protected override LearningTask Task => LearningTask.Binary;

    private protected override ITransformer Train(MLContext library, IDataView rows, int seed)
    {
        var options = MapSettings();
        options.NumberOfThreads = 1;
        return library.BinaryClassification.Trainers.LbfgsLogisticRegression(options).Fit(rows);
    }
}
