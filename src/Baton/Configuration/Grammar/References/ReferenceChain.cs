using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Configuration.Grammar.References;

/// <summary>The settings that are being resolved, each for the one before it.</summary>
internal sealed class ReferenceChain
{
    private readonly List<SettingsNode> _nodes = [];

    /// <summary>Whether a setting is being resolved already.</summary>
    public bool Holds(SettingsNode node) => IndexOf(node) >= 0;

    /// <summary>Goes on to a setting.</summary>
    /// <exception cref="SettingsException">The chain is too long.</exception>
    public void Push(SettingsNode node)
    {
        if (_nodes.Count == SettingsLimits.References)
            throw new SettingsException(new SettingsError(node.Location, node.Path, $"references lead through more than {SettingsLimits.References} settings, which no person can follow"));
        _nodes.Add(node);
    }

    /// <summary>Goes back.</summary>
    public void Pop() => _nodes.RemoveAt(_nodes.Count - 1);

    /// <summary>The settings of a cycle that a setting closes, in the words of a message.</summary>
    public string Cycle(SettingsNode node) =>
        string.Join(" -> ", _nodes.Skip(IndexOf(node)).Append(node).Select(n => Excerpt.Of(n.Path)));

    private int IndexOf(SettingsNode node) => _nodes.FindIndex(n => ReferenceEquals(n, node));
}
