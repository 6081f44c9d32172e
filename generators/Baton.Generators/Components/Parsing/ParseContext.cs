using Baton.Generators.Components.Specs;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Components.Parsing;

/// <summary>What the parsers of one component share: its symbol, what was refused and which nested records were found.</summary>
internal sealed class ParseContext(INamedTypeSymbol component, Compilation compilation, CancellationToken cancellation)
{
    private readonly List<Refusal> _refusals = [];
    private readonly List<Refusal> _remarks = [];
    private ToldSettings? _told;

    public INamedTypeSymbol Component { get; } = component;

    public Compilation Compilation { get; } = compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>What other assemblies tell of the settings that the component inherits from them.</summary>
    public ToldSettings Told => _told ??= ToldSettings.Of(Component);

    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>What is wrong, and yet no reason to generate nothing.</summary>
    public IReadOnlyList<Refusal> Remarks => _remarks;

    /// <summary>The nested records by their name; null while one is being parsed, since records may hold themselves.</summary>
    public SortedDictionary<string, RecordSpec?> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>A context whose finds and refusals do not count: for values of other components.</summary>
    public ParseContext Aside() => new(Component, Compilation, Cancellation);

    public void Refuse(RefusalReason reason, ISymbol symbol, string message) => _refusals.Add(new Refusal(reason, symbol, message));

    public void Remark(RefusalReason reason, ISymbol symbol, string message) => _remarks.Add(new Refusal(reason, symbol, message));

    /// <summary>Whether generated code in the component may use a symbol.</summary>
    public bool CanUse(ISymbol symbol) => Compilation.IsSymbolAccessibleWithin(symbol, Component, Component);
}
