using Baton.Alerts;
using Baton.Artifacts;
using Baton.Components;
using Baton.Registry;
using Baton.Settings.Nodes;
using Baton.Tracking;

namespace Baton.Running;

/// <summary>Makes the components of the section <c>stack:</c> and hands them to all others as services.</summary>
internal static class RunStack
{
    public static void Make(SettingsMap config, ComponentScope scope, RunServices services)
    {
        if (config.Find(ConfigManifest.Stack) is not SettingsMap stack)
            return;
        services.Tracker = Make<IExperimentTracker>(stack, "tracker", "tracker", scope);
        services.Registry = Make<IModelRegistry>(stack, "registry", "registry", scope);
        services.Artifacts = Make<IArtifactStore>(stack, "artifacts", "artifact-store", scope);
        services.Alerter = Make<IAlerter>(stack, "alerter", "alerter", scope);
    }

    private static T? Make<T>(SettingsMap stack, string setting, string family, ComponentScope scope)
        where T : class =>
        stack.Find(setting) is { } node && node is not SettingsScalar { IsNull: true } ? scope.Create<T>(family, node) : null;
}
