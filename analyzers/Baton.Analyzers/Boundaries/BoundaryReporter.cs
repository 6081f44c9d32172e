using System.Collections.Concurrent;
using System.Collections.Immutable;
using Baton.Analyzers.Boundaries.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Boundaries;

/// <summary>
/// Where every violation of a boundary goes: those that the baseline allows are not told. A suppressor could not do it,
/// since errors cannot be suppressed.
/// </summary>
internal sealed class BoundaryReporter
{
    private readonly DiagnosticDescriptor _rule;
    private readonly BaselineSource _source;
    private readonly BaselineUse _use;
    private readonly ConcurrentBag<(BaselineEntry Entry, Diagnostic Diagnostic)> _allowed = [];
    private readonly ConcurrentBag<BaselineEntry>? _entries;

    private BoundaryReporter(DiagnosticDescriptor rule, BaselineSource source, BaselineUse use, ConcurrentBag<BaselineEntry>? entries)
    {
        _rule = rule;
        _source = source;
        _use = use;
        _entries = entries;
    }

    /// <summary>Whether violations may be held back until all are known.</summary>
    public bool Waits => _use == BaselineUse.Allow;

    /// <summary>The reporter of a rule in a compilation.</summary>
    public static BoundaryReporter Of(DiagnosticDescriptor rule, AnalyzerOptions options, CancellationToken cancellation)
    {
        var source = BaselineSource.Of(options, cancellation);
        var use = source.IsWritten ? BaselineUse.Write : source.Baseline is { } baseline && baseline.Names(rule.Id) ? BaselineUse.Allow : BaselineUse.None;
        return new BoundaryReporter(rule, source, use, null);
    }

    /// <summary>A reporter that tells nobody, and only counts.</summary>
    public static BoundaryReporter Counting(BaselineSource source, DiagnosticDescriptor rule, ConcurrentBag<BaselineEntry> entries) =>
        new(rule, source, BaselineUse.Count, entries);

    /// <summary>Takes a violation.</summary>
    /// <param name="report">How the analysis at hand tells of it.</param>
    /// <param name="location">Its smallest place.</param>
    /// <param name="member">The member, or else the type, that the place belongs to; <see langword="null"/> outside of all.</param>
    /// <param name="subject">What must not be there: a vendor's type, or a member of one.</param>
    /// <param name="message">What happened, and what to do instead.</param>
    /// <param name="properties">What a code fix wants to know.</param>
    public void Report(
        Action<Diagnostic> report, Location location, ISymbol? member, ISymbol subject, string message, ImmutableDictionary<string, string?>? properties = null)
    {
        if (_use == BaselineUse.None)
        {
            report(Diagnostic.Create(_rule, location, properties, message));
            return;
        }

        var entry = new BaselineEntry(_rule.Id, _source.FileOf(location), BaselineNames.OfMember(member), BaselineNames.OfSubject(subject));
        switch (_use)
        {
            case BaselineUse.Count:
                _entries!.Add(entry);
                break;
            case BaselineUse.Write:
                // No error: the compilation has to come to its end.
                var written = (properties ?? ImmutableDictionary<string, string?>.Empty).Add(BaselineText.EntryProperty, entry.ToString());
                report(Diagnostic.Create(_rule, location, DiagnosticSeverity.Info, null, written, message));
                break;
            default:
                var diagnostic = Diagnostic.Create(_rule, location, properties, message);
                if (_source.Baseline!.Allows(entry) == 0)
                    report(diagnostic);
                else
                    _allowed.Add((entry, diagnostic));
                break;
        }
    }

    /// <summary>Tells of what is more than the baseline allows; of the same violation, the first in the file are taken to be the old ones.</summary>
    public void ReportSurplus(Action<Diagnostic> report)
    {
        foreach (var same in _allowed.GroupBy(a => a.Entry))
        {
            var inOrder = same.Select(a => a.Diagnostic).OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start);
            foreach (var diagnostic in inOrder.Skip(_source.Baseline!.Allows(same.Key)))
                report(diagnostic);
        }
    }

    private enum BaselineUse
    {
        None,
        Allow,
        Write,
        Count,
    }
}
