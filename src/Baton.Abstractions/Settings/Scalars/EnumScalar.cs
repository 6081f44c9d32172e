using Baton.Settings.Nodes;

namespace Baton.Settings.Scalars;

/// <summary>Members of an enum by their camel-case names, compared exactly. They may be quoted.</summary>
public static class EnumScalar
{
    /// <summary>Reads a member's name.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="names">The camel-case names of the members.</param>
    /// <returns>The member's position among the names; -1 if the scalar is none of them.</returns>
    public static int IndexOf(SettingsScalar scalar, IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], scalar.Text, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
