using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Explaining;

/// <summary>A fitted model as the library wants it to tell contributions of, whatever has been put around it since.</summary>
/// <param name="whole">The fitted model.</param>
/// <param name="model">What was learnt.</param>
/// <param name="features">The column that it reads.</param>
/// <param name="type">What the column holds.</param>
internal sealed class ContributingModel(ITransformer whole, ICalculateFeatureContribution model, string features, DataViewType type)
    : ISingleFeaturePredictionTransformer<ICalculateFeatureContribution>
{
    public ICalculateFeatureContribution Model => model;

    public string FeatureColumnName => features;

    public DataViewType FeatureColumnType => type;

    public bool IsRowToRowMapper => whole.IsRowToRowMapper;

    /// <summary>Finds what was learnt.</summary>
    /// <returns>Nothing if it cannot tell contributions.</returns>
    public static ICalculateFeatureContribution? Find(ITransformer transformer) => transformer switch
    {
        ISingleFeaturePredictionTransformer<object> single => Learnt(single.Model),
        IEnumerable<ITransformer> chain => chain.Select(Find).FirstOrDefault(found => found is not null),
        _ => null,
    };

    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => whole.GetOutputSchema(inputSchema);

    public IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema) => whole.GetRowToRowMapper(inputSchema);

    public IDataView Transform(IDataView input) => whole.Transform(input);

    public void Save(ModelSaveContext ctx) => whole.Save(ctx);

    private static ICalculateFeatureContribution? Learnt(object? model) => model switch
    {
        ICalculateFeatureContribution found => found,
        Microsoft.ML.Calibrators.CalibratedModelParametersBase calibrated => Learnt(calibrated.SubModel),
        _ => null,
    };
}
