namespace Baton.JobSchema.Tests.Sample;

/// <summary>A capability of some things.</summary>
public interface IColoured : IThing;
