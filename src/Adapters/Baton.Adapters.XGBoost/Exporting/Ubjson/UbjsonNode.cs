using Baton.Models;

namespace Baton.Adapters.XGBoost.Exporting.Ubjson;

/// <summary>A value of a document: a map, a list, numbers side by side, a number or a text.</summary>
internal sealed class UbjsonNode
{
    /// <summary>What a map holds, by name.</summary>
    public IReadOnlyDictionary<string, UbjsonNode>? Members { get; init; }

    /// <summary>What a list holds.</summary>
    public IReadOnlyList<UbjsonNode>? Items { get; init; }

    /// <summary>Numbers side by side, or a single one; double precision holds all that the library writes.</summary>
    public double[]? Numbers { get; init; }

    /// <summary>The text, if it is one.</summary>
    public string? Text { get; init; }

    /// <summary>A member of a map.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ModelException">There is none.</exception>
    public UbjsonNode this[string name] =>
        Members?.GetValueOrDefault(name) ?? throw Unlike(name, "is missing");

    /// <summary>The items of a member.</summary>
    public IReadOnlyList<UbjsonNode> List(string name) => this[name].Items ?? throw Unlike(name, "is no list");

    /// <summary>The text of a member.</summary>
    public string String(string name) => this[name].Text ?? throw Unlike(name, "is no text");

    /// <summary>The numbers of a member, which may be written as a run of numbers or one by one.</summary>
    public double[] Array(string name) => this[name] switch
    {
        { Numbers: { } numbers } => numbers,
        { Items: { } items } => [.. items.Select(i => i.Numbers is [var number] ? number : throw Unlike(name, "holds something that is no number"))],
        _ => throw Unlike(name, "holds no numbers"),
    };

    private static ModelException Unlike(string name, string what) =>
        new($"The trees cannot be read for the export: '{name}' {what} in what this version of xgboost saves. Use a version from 1.7 on.");
}
