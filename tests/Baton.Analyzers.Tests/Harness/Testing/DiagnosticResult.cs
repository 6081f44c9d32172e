using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Tests.Harness.Testing;

/// <summary>A diagnostic that a test expects; what it does not say may be anything.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Severity">Its severity.</param>
internal sealed record DiagnosticResult(string Id, DiagnosticSeverity? Severity = null)
{
    private string? _format;

    /// <summary>The file; empty where the diagnostic has no place.</summary>
    public string? Path { get; private init; }

    /// <summary>The place in the file; null where any will do.</summary>
    public LinePositionSpan? Span { get; private init; }

    /// <summary>Whether only the beginning of the place is told.</summary>
    public bool IsStartOnly { get; private init; }

    /// <summary>The label in the markup, such as <c>{|#0:…|}</c>, that is the place.</summary>
    public int? MarkupKey { get; private init; }

    /// <summary>The message; null where any will do.</summary>
    public string? Message { get; private init; }

    /// <summary>Expects a diagnostic of a rule.</summary>
    public static DiagnosticResult Of(DiagnosticDescriptor descriptor) =>
        new(descriptor.Id, descriptor.DefaultSeverity) { _format = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture) };

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    public DiagnosticResult WithArguments(params object[] arguments) =>
        this with { Message = string.Format(CultureInfo.InvariantCulture, _format ?? "{0}", arguments) };

    public DiagnosticResult WithLocation(int markupKey) => this with { MarkupKey = markupKey };

    public DiagnosticResult WithLocation(string path, int markupKey) => this with { Path = path, MarkupKey = markupKey };

    public DiagnosticResult WithLocation(int line, int column) => WithLocation("/0/Test0.cs", line, column);

    public DiagnosticResult WithLocation(string path, int line, int column)
    {
        var start = new LinePosition(line - 1, column - 1);
        return this with { Path = path, Span = new LinePositionSpan(start, start), IsStartOnly = true };
    }

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan("/0/Test0.cs", startLine, startColumn, endLine, endColumn);

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        At(path, new LinePositionSpan(new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1)));

    public DiagnosticResult WithNoLocation() => this with { Path = "", Span = null };

    /// <summary>The same at a place.</summary>
    internal DiagnosticResult At(string path, LinePositionSpan span) => this with { Path = path, Span = span, IsStartOnly = false, MarkupKey = null };

    /// <summary>Whether a diagnostic is the expected one.</summary>
    internal bool Matches(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return diagnostic.Id == Id
            && (Severity is null || diagnostic.Severity == Severity)
            && (Message is null || diagnostic.GetMessage(CultureInfo.InvariantCulture) == Message)
            && (Path is null || Path == (place.Path ?? ""))
            && (Span is not { } span || (IsStartOnly ? place.StartLinePosition == span.Start : place.Span == span));
    }

    internal string Show() => $"{Path}{(Span is { } s ? $"({s.Start.Line + 1},{s.Start.Character + 1})-({s.End.Line + 1},{s.End.Character + 1})" : "")}: {Id}{(Message is null ? "" : ": " + Message)}";
}
