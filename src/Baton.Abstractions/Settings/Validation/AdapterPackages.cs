namespace Baton.Settings.Validation;

/// <summary>The kinds of the adapters that are shipped with Baton: whoever uses one without its package is told which it is.</summary>
internal static class AdapterPackages
{
    private const string DuckDb = "Baton.Adapters.DuckDb";
    private const string MathNet = "Baton.Adapters.MathNet";
    private const string MLNet = "Baton.Adapters.MLNet";
    private const string OnnxRuntime = "Baton.Adapters.OnnxRuntime";
    private const string Sqlite = "Baton.Adapters.Sqlite";
    private const string TorchSharp = "Baton.Adapters.TorchSharp";
    private const string XGBoost = "Baton.Adapters.XGBoost";

    /// <summary>The package of a kind.</summary>
    /// <param name="family">The kind's family.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The package's id, or <see langword="null"/> if no shipped adapter has the kind.</returns>
    public static string? Find(string family, string kind) => (family, kind) switch
    {
        ("model", "logistic" or "ridge") => MathNet,
        ("model", "mlnet-fast-forest-binary" or "mlnet-fast-forest-multiclass" or "mlnet-fast-forest-regression"
            or "mlnet-fast-tree-binary" or "mlnet-fast-tree-multiclass" or "mlnet-fast-tree-regression" or "mlnet-kmeans"
            or "mlnet-lbfgs-binary" or "mlnet-lbfgs-multiclass" or "mlnet-lbfgs-regression"
            or "mlnet-lightgbm-binary" or "mlnet-lightgbm-multiclass" or "mlnet-lightgbm-regression"
            or "mlnet-sdca-binary" or "mlnet-sdca-multiclass" or "mlnet-sdca-regression") => MLNet,
        ("model", "onnx") => OnnxRuntime,
        ("model", "multilayer-perceptron") => TorchSharp,
        ("model", "xgboost") => XGBoost,
        ("reader" or "writer", "duckdb" or "duckdb-csv" or "json" or "parquet") => DuckDb,
        ("registry" or "tracker", "sqlite") => Sqlite,
        _ => null,
    };
}
