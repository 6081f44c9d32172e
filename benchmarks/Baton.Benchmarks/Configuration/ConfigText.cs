namespace Baton.Benchmarks.Configuration;

/// <summary>A config as people write it, in what both sides can read: the kind first, no references.</summary>
internal static class ConfigText
{
    public const string Yaml = """
        # A model of the hourly rentals.
        job:
          kind: training
          inputs:
            kind: csv
            path: data/hour.csv
          target: cnt
          model:
            kind: boosted
            rounds: 300
            maxDepth: 8
            eta: 0.1
            subsample: 0.9
            lambda: 1.5
            method: hist
            features: [season, yr, mnth, hr, holiday, weekday, workingday, weathersit, temp, atemp, hum, windspeed]
            patience: 20
            verbose: false
            timeout: 00:30:00
          metrics:
            - kind: rmse
            - kind: r2
          refit: false
        """;
}
