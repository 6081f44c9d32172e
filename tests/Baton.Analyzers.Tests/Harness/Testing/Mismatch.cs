using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>Compares diagnostics with those that were expected.</summary>
internal static class Mismatch
{
    /// <summary>Fails, and shows both sides, unless each diagnostic was expected and each expected one is there.</summary>
    public static void Verify(string occasion, IReadOnlyList<Diagnostic> actual, IReadOnlyList<DiagnosticResult> expected)
    {
        var missing = expected.ToList();
        var surplus = new List<Diagnostic>();
        foreach (var diagnostic in actual)
        {
            // The most demanding one first: a message that is asked for must not be used up by one that is not.
            var match = missing.Where(e => e.Matches(diagnostic)).MaxBy(e => (e.Message is null ? 0 : 2) + (e.Span is null ? 0 : 1));
            if (match is null)
                surplus.Add(diagnostic);
            else
                missing.Remove(match);
        }

        if (missing.Count == 0 && surplus.Count == 0)
            return;
        var text = new StringBuilder(occasion).Append(':').AppendLine();
        foreach (var diagnostic in surplus)
            text.AppendLine(CultureInfo.InvariantCulture, $"  not expected: {Show(diagnostic)}");
        foreach (var result in missing)
            text.AppendLine(CultureInfo.InvariantCulture, $"  missing: {result.Show()}");
        Assert.Fail(text.ToString());
    }

    private static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var text = diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) [{text}] {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
