namespace Baton.Metrics;

/// <summary>A metric of which smaller is better.</summary>
public interface ILoss : IMetric;
