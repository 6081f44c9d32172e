using Baton.Analyzers.Boundaries.Baselines;
using Baton.Tasks.ProjectFiles;
using Microsoft.Build.Framework;

namespace Baton.Tasks.Packages;

/// <summary>A reference that breaks a wall.</summary>
/// <param name="Entry">What a baseline says of it.</param>
/// <param name="Item">The reference as MSBuild knows it; <see langword="null"/> of one that came in a way of its own.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Message">What to do.</param>
internal sealed record PackageViolation(BaselineEntry Entry, ITaskItem? Item, FilePlace Place, string Message);
