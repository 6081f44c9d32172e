namespace Baton.Generators.Components.Emitting;

/// <summary>Names that are unique in a scope of generated code.</summary>
/// <param name="taken">The names that exist there already.</param>
internal sealed class Names(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The wanted name, with a number behind it if it is taken.</summary>
    public string Unique(string wanted)
    {
        var name = wanted;
        for (var i = 2; !_taken.Add(name); i++)
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }
}
