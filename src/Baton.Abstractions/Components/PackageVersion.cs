namespace Baton.Components;

/// <summary>An assembly that a host was compiled against, so that a run can record what it ran with.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Version">Its informational version without what a build appends, or the assembly's version where it has none.</param>
public sealed record PackageVersion(string Name, string Version);
