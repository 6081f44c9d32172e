using YamlDotNet.Core;

namespace Baton.Configuration.Grammar.Yaml;

/// <summary>Says in a person's words what the YAML parser found wrong.</summary>
internal static class YamlMessages
{
    /// <summary>A tab indents a line.</summary>
    public const string Tab = Prefix + "a tab stands where only spaces can indent: replace it by spaces";

    /// <summary>The parser gave up without a word.</summary>
    public const string Unreadable = Prefix + "the text cannot be read from here on: check quotes and brackets, and " + Indentation;

    private const string Prefix = "this is not YAML: ";

    private const string Indentation = "check the indentation of this line and of those above";

    private const string Directive =
        "a line that begins with '%' is a directive, which a config has no use for: put a text that begins with '%' in quotes";

    // The parser's own words, as far as they tell one mistake from another, and ours. The first that fits counts.
    private static readonly (string Theirs, string Ours)[] Translations =
    [
        ("Mapping values are not allowed", $"':' cannot stand here: put a text that holds ': ' in quotes, or {Indentation}"),
        ("invalid mapping", $"':' cannot stand here: put a text that holds ': ' in quotes, or {Indentation}"),
        ("while scanning a simple key", "this line is no name with a ':' behind it: write 'name: value', or " + Indentation),
        ("did not find expected key", $"a name with a ':' is expected here: {Indentation}, or a quote that ended the text before"),
        ("expected '-' indicator", $"'- ' is expected here for the next item: {Indentation}"),
        ("expected ',' or ']'", "',' or ']' is expected here: the list that '[' opened has not ended"),
        ("expected ',' or '}'", "',' or '}' is expected here: the map that '{' opened has not ended; inside it a text with { } [ ] or a comma, ${...} too, stands in quotes"),
        ("scanning a directive", Directive),
        ("%YAML", Directive),
        ("%TAG", Directive),
        ("unexpected end of stream", "this text in quotes has no closing quote"),
        ("unexpected document indicator", "this text in quotes has no closing quote"),
        ("wrong indentation", "this text in quotes goes on in a line that is not indented far enough, or has no closing quote"),
        ("unknown escape character", "after a backslash in double quotes only an escape can stand: write the text in single quotes, in which a backslash is a backslash"),
        ("hexadecimal", "this escape needs more hexadecimal digits"),
        ("Unicode", "this escape is no character"),
        ("cannot start any token", "this character cannot begin a value: put the value in quotes"),
        ("anchor", "'&' names a value and '*' repeats it: a name of letters and digits must follow; put a text that begins with one of them in quotes"),
        ("tag", "'!' begins a tag, which a config has no use for: put a text that begins with '!' in quotes"),
        ("Block sequence entries", $"'- ' cannot stand here: begin the list on a line of its own, or {Indentation}"),
        ("Mapping keys are not allowed", $"'? ' cannot stand here: put a text that begins with it in quotes, or {Indentation}"),
        ("key indicator", $"'? ' cannot stand here: put a text that begins with it in quotes, or {Indentation}"),
        ("invalid comment", "a space must stand before '#'"),
        ("found a comment", "a comment cannot stand inside a text: put the text in quotes"),
        ("spaces in", $"the first line of this block is indented further than the others: {Indentation}"),
        ("block scalar", "after '|' or '>' the line must end, and the text begins on the next one"),
        ("after '...' marker", "after '...' the line must end"),
        ("document", $"here the map of settings should have ended: {Indentation}"),
        ("node content", "a value is expected here; put a text that begins with a special character in quotes"),
    ];

    /// <summary>What is wrong.</summary>
    /// <param name="exception">What the parser says.</param>
    public static string Of(YamlException exception)
    {
        if (Says(exception, "tab "))
            return Tab;
        foreach (var (theirs, ours) in Translations)
        {
            if (Says(exception, theirs))
                return NotYaml(ours);
        }

        return NotYaml($"{exception.Message.TrimEnd('.')}; {Indentation}");
    }

    /// <summary>A message about what is no YAML.</summary>
    /// <param name="reason">Why it is none.</param>
    public static string NotYaml(string reason) => Prefix + reason;

    private static bool Says(YamlException exception, string words) => exception.Message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}
