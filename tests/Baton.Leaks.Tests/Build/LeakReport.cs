namespace Baton.Leaks.Tests.Build;

/// <summary>What a build says of a file of the corpus.</summary>
/// <param name="File">The file's name without its extension.</param>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Text">What it says.</param>
internal sealed record LeakReport(string File, int Line, string Id, string Text);
