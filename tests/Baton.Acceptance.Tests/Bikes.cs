using Baton.Tests.Shared;

namespace Baton.Acceptance.Tests;

/// <summary>The sample, as it was built.</summary>
internal static class Bikes
{
    public static string Host { get; } = Path.Combine(BuildFacts.Read("RepositoryRoot"), "artifacts", "bin", "Bikes", BuildFacts.Read("Configuration").ToLowerInvariant(), "Bikes.dll");

    public static string Training { get; } = Config("training.yaml");

    public static string XGBoost { get; } = Config("xgboost.yaml");

    public static string Parquet { get; } = Config("parquet.yaml");

    public static string Inference { get; } = Config("inference.yaml");

    public static string Export { get; } = Config("export.yaml");

    public static string Explain { get; } = Config("explain.yaml");

    private static string Config(string name) => Path.Combine(BuildFacts.Read("RepositoryRoot"), "samples", "Bikes", "configs", name);
}
