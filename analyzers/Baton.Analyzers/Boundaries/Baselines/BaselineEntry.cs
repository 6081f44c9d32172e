namespace Baton.Analyzers.Boundaries.Baselines;

/// <summary>One violation that is allowed because it was there before. Without a line number: an edit above it would make it another.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="File">The file, seen from the project's folder, with slashes.</param>
/// <param name="Member">Where in the file: a member's name with its types, or the reference of a project file.</param>
/// <param name="Subject">What must not be there: the vendor's type or package.</param>
internal sealed record BaselineEntry(string Rule, string File, string Member, string Subject)
{
    private const char Separator = '\t';
    private const int Fields = 4;

    /// <summary>Reads a line.</summary>
    /// <returns>The entry, or <see langword="null"/> if the line is none.</returns>
    public static BaselineEntry? Parse(string line)
    {
        var fields = line.TrimEnd().Split(Separator);
        return fields.Length == Fields ? new BaselineEntry(fields[0], fields[1], fields[2], fields[3]) : null;
    }

    /// <summary>The entry as a line.</summary>
    public override string ToString() => string.Join(Separator.ToString(), Plain(Rule), Plain(File), Plain(Member), Plain(Subject));

    // A separator can only stand in the name of an odd file; without it the line stays readable, and equal to itself.
    private static string Plain(string field) => field.Replace(Separator, ' ').Replace('\r', ' ').Replace('\n', ' ').Trim();
}
