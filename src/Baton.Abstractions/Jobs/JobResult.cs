using Baton.Artifacts;
using Baton.Data;
using Baton.Metrics;
using Baton.Models;
using Baton.Registry;

namespace Baton.Jobs;

/// <summary>What came out of a job.</summary>
public sealed record JobResult
{
    /// <summary>The metrics, in the order in which config names them.</summary>
    public IReadOnlyList<MetricValue> Metrics { get; init; } = [];

    /// <summary>What the features of a model are worth to it, in the unit of the first metric, the most important one first.</summary>
    public IReadOnlyList<FeatureImportance> Importances { get; init; } = [];

    /// <summary>The model that was registered or used; <see langword="null"/> if there was none.</summary>
    public ModelVersion? Model { get; init; }

    /// <summary>The artifacts that were made.</summary>
    public IReadOnlyList<ArtifactReference> Artifacts { get; init; } = [];

    /// <summary>The data that was written.</summary>
    public IReadOnlyList<WrittenData> Outputs { get; init; } = [];

    /// <summary>The files that were written and hold no data, such as an exported model, as config names them.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}
