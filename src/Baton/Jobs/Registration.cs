using Baton.Components;
using Baton.Registry;

namespace Baton.Jobs;

/// <summary>Checks under which names a job will register its model, before it does the work.</summary>
internal static class Registration
{
    /// <summary>Holds the names against what the registry allows.</summary>
    /// <param name="registry">The registry; <see langword="null"/> if the stack has none.</param>
    /// <param name="registerAs">The model's name; <see langword="null"/> if it is not registered.</param>
    /// <param name="aliases">The aliases that will point at it.</param>
    public static IEnumerable<SettingProblem> CheckNames(IModelRegistry? registry, string? registerAs, IReadOnlyList<string> aliases)
    {
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
