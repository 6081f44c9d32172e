using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Changes;

/// <summary>Makes changes in all documents that they belong to.</summary>
internal static class SolutionChanges
{
    /// <summary>Makes the changes, each once; of two that would change the same text, the first.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<DocumentChange> changes, CancellationToken cancellation)
    {
        foreach (var group in changes.Distinct().GroupBy(c => c.Document))
        {
            if (solution.GetDocument(group.Key) is not { } document)
                continue;
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            var apart = new List<TextChange>();
            foreach (var change in group.Select(c => c.Change).OrderBy(c => c.Span.Start))
            {
                if (apart.Count == 0 || change.Span.Start >= apart[apart.Count - 1].Span.End)
                    apart.Add(change);
            }

            solution = solution.WithDocumentText(group.Key, text.WithChanges(apart));
        }

        return solution;
    }
}
