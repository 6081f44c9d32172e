using Baton.Testing.Components;
using Baton.Tracking;

namespace Baton.Testing.Tracking;

/// <summary>What the laws have to know of a tracker: where it keeps runs.</summary>
public abstract class ExperimentTrackerFixture : StorageFixture<IExperimentTracker>;
