namespace Baton.Settings.Scalars;

/// <summary>How a .NET name is spelled in config: <c>MaxDepth</c> is <c>maxDepth</c>, <c>URL</c> is <c>url</c>, <c>IOError</c> is <c>ioError</c>.</summary>
public static class CamelCase
{
    /// <summary>Spells the name of a property or of an enum's member as config does.</summary>
    /// <param name="name">The .NET name.</param>
    public static string From(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            // The last capital of a run begins the next word.
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
                break;
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }
}
