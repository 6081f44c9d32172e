using Baton.Leaks.Tests;

namespace Baton.Rules.Comparison;

/// <summary>A way to keep a vendor out, and what it says of a file.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Reports">How often it speaks of a file.</param>
internal sealed record Contender(string Name, Func<LeakFile, Task<int>> Reports);
