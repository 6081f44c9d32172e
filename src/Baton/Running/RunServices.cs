using Baton.Alerts;
using Baton.Artifacts;
using Baton.Registry;
using Baton.Tracking;

namespace Baton.Running;

/// <summary>What components get through their constructors: the stack of the run, and beyond it what the host provides.</summary>
internal sealed class RunServices(IServiceProvider host) : IServiceProvider
{
    public IExperimentTracker? Tracker { get; set; }

    public IModelRegistry? Registry { get; set; }

    public IArtifactStore? Artifacts { get; set; }

    public IAlerter? Alerter { get; set; }

    public TimeProvider Time => host.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System;

    public object? GetService(Type serviceType) =>
        serviceType == typeof(IExperimentTracker) ? Tracker ?? host.GetService(serviceType)
        : serviceType == typeof(IModelRegistry) ? Registry ?? host.GetService(serviceType)
        : serviceType == typeof(IArtifactStore) ? Artifacts ?? host.GetService(serviceType)
        : serviceType == typeof(IAlerter) ? Alerter ?? host.GetService(serviceType)
        : serviceType == typeof(TimeProvider) ? Time
        : host.GetService(serviceType);
}
