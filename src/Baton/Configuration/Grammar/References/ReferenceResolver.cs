using System.Text;
using Baton.Configuration.Grammar.Renaming;
using Baton.Configuration.Grammar.Trees;
using Baton.Settings;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Configuration.Grammar.References;

/// <summary>
/// Replaces the references of a tree. What cannot be resolved is told once and stays as it was written; what depends on it
/// stays too, silently. Values from the environment are taken as they are: they cannot hold references.
/// </summary>
internal sealed class ReferenceResolver
{
    private const string Variables = "vars.";

    private readonly SettingsMap _root;
    private readonly IReadOnlyDictionary<string, string>? _environment;
    private readonly bool _isComplete;
    private readonly ICollection<SettingsError> _errors;
    private readonly PresentNames _names;
    private readonly Dictionary<SettingsScalar, SettingsNode?> _resolved = [];
    private readonly ReferenceChain _chain = new();
    private readonly NodeBudget _budget = new();
    private int _characters;

    /// <summary>Creates a resolver.</summary>
    /// <param name="root">The merged tree.</param>
    /// <param name="environment">
    /// The environment's variables; <see langword="null"/> while compiling, when neither they nor the variables that the
    /// config leaves empty for <c>--set</c> have a value yet.
    /// </param>
    /// <param name="isComplete">Whether all files were read; where not, what a path does not find may stand in another file.</param>
    /// <param name="errors">Receives the mistakes.</param>
    /// <param name="names">Knows what the settings of a path are called now.</param>
    public ReferenceResolver(
        SettingsMap root, IReadOnlyDictionary<string, string>? environment, bool isComplete, ICollection<SettingsError> errors, PresentNames names)
    {
        _names = names;
        _root = root;
        _environment = environment;
        _isComplete = isComplete;
        _errors = errors;
    }

    /// <summary>Resolves the whole tree.</summary>
    public SettingsMap Resolve()
    {
        try
        {
            return (SettingsMap)Tree(_root, 0);
        }
        catch (SettingsException exception)
        {
            // A limit was exceeded: going on would tell the same of every other reference.
            foreach (var error in exception.Errors)
                _errors.Add(error);
            return _root;
        }
    }

    /// <summary>Resolves a node with all that it holds; the node itself if it holds no reference.</summary>
    private SettingsNode Tree(SettingsNode node, int depth) => node switch
    {
        SettingsMap map => Map(map, depth),
        SettingsList list => List(list, depth),
        SettingsScalar scalar => Scalar(scalar, depth) ?? scalar,
        _ => node,
    };

    private SettingsMap Map(SettingsMap map, int depth)
    {
        SettingsEntry[]? changed = null;
        var index = 0;
        foreach (var entry in map)
        {
            var value = Tree(entry.Value, depth + 1);
            if (!ReferenceEquals(value, entry.Value))
                (changed ??= [.. map.Entries])[index] = new SettingsEntry(entry.Name, entry.NameLocation, value);
            index++;
        }

        return changed is null ? map : new SettingsMap(map.Path, map.Location, changed);
    }

    private SettingsList List(SettingsList list, int depth)
    {
        SettingsNode[]? changed = null;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = Tree(list.Items[i], depth + 1);
            if (!ReferenceEquals(item, list.Items[i]))
                (changed ??= [.. list.Items])[i] = item;
        }

        return changed is null ? list : new SettingsList(list.Path, list.Location, changed);
    }

    /// <summary>Resolves a scalar; null if that is impossible, which has been told.</summary>
    private SettingsNode? Scalar(SettingsScalar scalar, int depth)
    {
        if (!scalar.Text.Contains(ReferenceSyntax.Start))
            return scalar;
        if (_resolved.TryGetValue(scalar, out var known))
            return known;
        if (_chain.Holds(scalar))
            return Tell(scalar, $"the reference leads back to itself: {_chain.Cycle(scalar)}");
        _chain.Push(scalar);
        var resolved = Replace(scalar, depth);
        _chain.Pop();
        _resolved[scalar] = resolved;
        return resolved;
    }

    private SettingsNode? Replace(SettingsScalar scalar, int depth)
    {
        var parser = new ReferenceParser(scalar.Text);
        if (parser.Read() is not { } parts)
            return Tell(scalar, parser.Problem!);
        if (parts is [ReferencePart.Setting whole])
        {
            return Find(whole, scalar, depth) switch
            {
                null => null,
                SettingsScalar value => new SettingsScalar(scalar.Path, scalar.Location, value.Text, value.Style, scalar.Text),
                var tree => NodeCopy.At(tree, scalar.Path, depth, scalar.Location, _budget),
            };
        }

        // Inside braces a reference must be quoted; that does not make a number of the environment a text.
        var style = parts is [ReferencePart.Environment] ? ScalarStyle.Plain : scalar.Style;
        return Text(parts, scalar, depth) is { } text ? new SettingsScalar(scalar.Path, scalar.Location, text, style, scalar.Text) : null;
    }

    private string? Text(IReadOnlyList<ReferencePart> parts, SettingsScalar scalar, int depth)
    {
        var text = new StringBuilder();
        var isWhole = true;
        foreach (var part in parts)
        {
            if (Text(part, scalar, depth) is not { } piece)
            {
                // The others may be mistaken too.
                isWhole = false;
                continue;
            }

            _characters += piece.Length;
            if (_characters > SettingsLimits.TextCharacters)
                throw new SettingsException(new SettingsError(scalar.Location, scalar.Path, $"the references of this config make more than {SettingsLimits.TextCharacters} characters of text"));
            text.Append(piece);
        }

        return isWhole ? text.ToString() : null;
    }

    private string? Text(ReferencePart part, SettingsScalar scalar, int depth)
    {
        switch (part)
        {
            case ReferencePart.Literal literal:
                return literal.Text;
            case ReferencePart.Environment variable:
                return Variable(variable, scalar, depth);
            case ReferencePart.Setting setting when Find(setting, scalar, depth) is { } node:
                if (node is SettingsScalar value)
                    return value.IsNull ? "" : value.Text;
                Tell(scalar, $"'{Excerpt.Of(PathText.Of(setting.Segments))}' is {node.Describe()}, which cannot stand inside a text");
                return null;
            default:
                return null;
        }
    }

    private string? Variable(ReferencePart.Environment variable, SettingsScalar scalar, int depth)
    {
        if (_environment is null)
        {
            // What stands for it if it is not set is a mistake all the same if it leads nowhere.
            Text(variable.Default ?? [], scalar, depth);
            return null;
        }

        var isSet = _environment.TryGetValue(variable.Name, out var value);
        if (variable.Default is { } parts && string.IsNullOrEmpty(value))
            return Text(parts, scalar, depth);
        if (isSet)
            return value;
        var name = Excerpt.Of(variable.Name);
        Tell(scalar, $"the environment variable '{name}' is not set{SettingsMessages.DidYouMean(variable.Name, _environment.Keys)}; set it, or give a default: ${{env:{name}:-...}}");
        return null;
    }

    /// <summary>Follows a path, through references on the way; null if that is impossible, which has been told.</summary>
    private SettingsNode? Find(ReferencePart.Setting reference, SettingsScalar scalar, int depth)
    {
        SettingsNode node = _root;
        var path = _names.Of(reference.Segments, scalar, _root);
        // What came out of a reference is final: text that looks like a reference is text.
        var isFinal = false;
        for (var step = 0; step < path.Count; step++)
        {
            if (ReferenceLookup.Step(node, path[step]) is not { } next)
            {
                if (_isComplete)
                    Tell(scalar, $"the reference '${{{Excerpt.Of(PathText.Of(reference.Segments))}}}' leads nowhere: {ReferenceLookup.Missing(node, path[step])}");
                return null;
            }

            node = next;
            if (isFinal || node is not SettingsScalar waypoint)
                continue;
            if (Scalar(waypoint, step + 1) is not { } resolved)
                return null;
            isFinal = !ReferenceEquals(resolved, waypoint);
            node = resolved;
        }

        if (_environment is null && IsEmptyVariable(node))
            return null;
        return isFinal || node is SettingsScalar ? node : Target(node, path.Count);
    }

    /// <summary>Resolves what stands inside a map or list that a reference repeats.</summary>
    private SettingsNode Target(SettingsNode node, int depth)
    {
        _chain.Push(node);
        var resolved = Tree(node, depth);
        _chain.Pop();
        return resolved;
    }

    private static bool IsEmptyVariable(SettingsNode node) =>
        node is SettingsScalar { IsNull: true } && node.Path.StartsWith(Variables, StringComparison.Ordinal);

    private SettingsNode? Tell(SettingsScalar scalar, string message)
    {
        _errors.Add(new SettingsError(scalar.Location, scalar.Path, message));
        return null;
    }
}
