using System.CommandLine;
using Baton.Hosting.Output;

namespace Baton.Hosting.Commands;

/// <summary><c>kinds [FAMILY]</c>: lists what config can choose from.</summary>
internal static class KindsCommand
{
    public static Command Create(Host host)
    {
        var family = new Argument<string?>("family") { Description = "Only this family, such as model.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("kinds", "Lists the components that this host can run, by family.") { family };
        command.SetAction((parsed, _) => CommandLine.GuardAsync(host, () => Task.FromResult(List(host, parsed.GetValue(family)))));
        return command;
    }

    private static int List(Host host, string? family)
    {
        if (family is not null && !host.Catalog.Families.Contains(family))
        {
            host.Console.Note($"error: there is no family '{family}'; there are: {string.Join(", ", host.Catalog.Families)}");
            return ExitCodes.WrongConfig;
        }

        var table = new TextTable("family", "kind", "what it is");
        foreach (var name in family is null ? host.Catalog.Families : [family])
        {
            foreach (var component in host.Catalog.Components(name))
                table.Add(name, component.Kind, FirstSentence(component.Manifest.Summary));
        }

        table.Write(host.Console);
        return ExitCodes.Done;
    }

    /// <summary>A list has room for a sentence; <c>explain</c> tells the rest.</summary>
    private static string FirstSentence(string summary)
    {
        var end = summary.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? summary : summary[..(end + 1)];
    }
}
