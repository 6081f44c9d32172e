namespace Baton.Rules.Measuring;

/// <summary>Who looks on while the compiler works.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Files">The assemblies of its analyzers, and what they need.</param>
/// <param name="Banned">Whether it reads a list of banned symbols.</param>
/// <param name="Role">Whether the project has a role.</param>
internal sealed record CostContender(string Name, IReadOnlyList<string> Files, bool Banned, bool Role);
