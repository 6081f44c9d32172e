using Baton.Components;
using Baton.Registry;

namespace Baton.Jobs.Registering;

/// <summary>What a registry says beforehand of the names that a job will give to a model.</summary>
internal static class RegistrationNames
{
    /// <summary>Checks them, so that nobody works in vain.</summary>
    /// <param name="registry">The registry, if there is one.</param>
    /// <param name="registerAs">The name under which the model will be registered, if it will.</param>
    /// <param name="aliases">The aliases that will point at it.</param>
    public static IEnumerable<SettingProblem> Check(IModelRegistry? registry, string? registerAs, IReadOnlyList<string> aliases)
    {
        if (registerAs is null && aliases.Count > 0)
            yield return new SettingProblem("aliases", "an alias points at a registered model; set 'registerAs' too");
        if (registry is not INameCheckedRegistry names)
            yield break;
        if (registerAs is not null && names.RefuseModel(registerAs) is { } wrongName)
            yield return new SettingProblem("registerAs", wrongName);
        foreach (var alias in aliases)
        {
            if (names.RefuseAlias(alias) is { } wrongAlias)
                yield return new SettingProblem("aliases", wrongAlias);
        }
    }
}
