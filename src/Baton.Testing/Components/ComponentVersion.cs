using System.Reflection;

namespace Baton.Testing.Components;

/// <summary>The version of the assembly that a component is of.</summary>
internal static class ComponentVersion
{
    /// <summary>The informational version without what a build appends, such as a commit.</summary>
    public static string Of(Type component)
    {
        var assembly = component.Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? assembly.GetName().Version?.ToString()
            ?? "0.0.0";
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? version : version[..plus];
    }
}
