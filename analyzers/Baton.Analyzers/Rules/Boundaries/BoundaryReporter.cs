using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>The one place through which the rules of boundaries tell what they found.</summary>
internal sealed class BoundaryReporter
{
    /// <summary>Tells of a violation.</summary>
    /// <param name="report">Takes the diagnostic.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The place.</param>
    /// <param name="container">The declaration in which the place lies; null for a directive.</param>
    /// <param name="subject">The vendor's type or namespace.</param>
    /// <param name="message">What is wrong, and what to do instead.</param>
    public void Report(Action<Diagnostic> report, DiagnosticDescriptor rule, Location place, ISymbol? container, INamespaceOrTypeSymbol subject, string message) =>
        report(Diagnostic.Create(rule, place, message));
}
