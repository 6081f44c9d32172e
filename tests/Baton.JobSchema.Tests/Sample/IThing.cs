using Baton.Components;

namespace Baton.JobSchema.Tests.Sample;

/// <summary>A family of its own.</summary>
[ComponentFamily("thing")]
public interface IThing;
