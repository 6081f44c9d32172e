namespace Baton.Generators.Components.Values;

/// <summary>How a value of an enum of flags is taken apart.</summary>
internal static class EnumFlags
{
    /// <summary>The members that set a bit, those that set most first, so that a combination that has a name is written by it.</summary>
    public static IEnumerable<EnumMemberSpec> InWritingOrder(IEnumerable<EnumMemberSpec> members) =>
        members.Where(m => m.Bits != 0).OrderByDescending(m => Count(m.Bits));

    /// <summary>The names of the members that together make up a value; null if none do.</summary>
    public static IReadOnlyList<string>? NamesOf(IEnumerable<EnumMemberSpec> members, ulong value)
    {
        var names = new List<string>();
        var rest = value;
        foreach (var member in InWritingOrder(members))
        {
            if ((value & member.Bits) != member.Bits || (rest & member.Bits) == 0)
                continue;
            names.Add(member.ConfigName);
            rest &= ~member.Bits;
        }

        return rest == 0 ? names : null;
    }

    private static int Count(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }
}
