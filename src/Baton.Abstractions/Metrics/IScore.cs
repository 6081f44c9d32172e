namespace Baton.Metrics;

/// <summary>A metric of which greater is better.</summary>
public interface IScore : IMetric;
