using System.ComponentModel.DataAnnotations;

namespace Baton.Benchmarks.Configuration;

/// <summary>The same config as classes for YamlDotNet's deserializer and DataAnnotations.</summary>
public sealed class PlainConfig
{
    [Required]
    public IPlainComponent? Job { get; set; }

    public interface IPlainComponent
    {
        string? Kind { get; set; }
    }

    public interface IPlainReader : IPlainComponent;

    public interface IPlainModel : IPlainComponent;

    public interface IPlainMetric : IPlainComponent;

    public sealed class TrainingJob : IPlainComponent
    {
        public string? Kind { get; set; }

        [Required]
        public IPlainReader? Inputs { get; set; }

        [Required]
        public string? Target { get; set; }

        [Required]
        public IPlainModel? Model { get; set; }

        public List<IPlainMetric> Metrics { get; set; } = [];

        public bool Refit { get; set; }
    }

    public sealed class CsvReader : IPlainReader
    {
        public string? Kind { get; set; }

        [Required]
        public string? Path { get; set; }
    }

    public sealed class RootMeanSquaredError : IPlainMetric
    {
        public string? Kind { get; set; }
    }

    public sealed class CoefficientOfDetermination : IPlainMetric
    {
        public string? Kind { get; set; }
    }

    public sealed class Boosted : IPlainModel
    {
        public string? Kind { get; set; }

        [Range(1, 100_000)]
        public int Rounds { get; set; } = 100;

        [Range(1, 64)]
        public int MaxDepth { get; set; } = 6;

        [Range(0.0, 1.0)]
        public double Eta { get; set; } = 0.3;

        [Range(0.0, 1.0)]
        public double Subsample { get; set; } = 1;

        [Range(0.0, 1e9)]
        public double Lambda { get; set; } = 1;

        public BoostedModel.GrowingMethod Method { get; set; } = BoostedModel.GrowingMethod.Hist;

        public List<string> Features { get; set; } = [];

        [Range(1, 100_000)]
        public int? Patience { get; set; }

        public bool Verbose { get; set; }

        public TimeSpan Timeout { get; set; } = TimeSpan.FromHours(1);
    }
}
