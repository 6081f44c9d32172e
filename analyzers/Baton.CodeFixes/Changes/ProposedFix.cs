namespace Baton.CodeFixes.Changes;

/// <summary>One way to fix a diagnostic.</summary>
/// <param name="Title">What a person chooses.</param>
/// <param name="Key">What fixes of several diagnostics have in common that are made at once.</param>
/// <param name="Find">Finds the changes that it makes; called when it is chosen.</param>
internal sealed record ProposedFix(string Title, string Key, Func<CancellationToken, Task<IReadOnlyList<DocumentChange>>> Find);
