using System.CommandLine;
using Baton.Components;
using Baton.Hosting.Output;
using Baton.Settings.Validation;

namespace Baton.Hosting.Commands;

/// <summary><c>explain KIND</c>: what a component is and which settings it has.</summary>
internal static class ExplainCommand
{
    public static Command Create(Host host)
    {
        var kind = new Argument<string>("kind") { Description = "A kind such as xgboost, or family/kind where several families have it." };
        var command = new Command("explain", "Tells what a component is and which settings it has.") { kind };
        command.SetAction((parsed, _) => CommandLine.GuardAsync(host, () => Task.FromResult(Explain(host, parsed.GetValue(kind) ?? ""))));
        return command;
    }

    private static int Explain(Host host, string kind)
    {
        List<ComponentDescriptor> all = [.. host.Catalog.Families.SelectMany(host.Catalog.Components)];
        var found = all.Where(c => c.Kind == kind || $"{c.Family}/{c.Kind}" == kind).ToList();
        if (found.Count == 0)
        {
            host.Console.Note($"error: there is no component of the kind '{kind}'{SettingsMessages.DidYouMean(kind, all.Select(c => c.Kind).Distinct())}; run 'kinds' to see them all");
            return ExitCodes.WrongConfig;
        }

        foreach (var component in found)
            ComponentText.Write(host.Console, component.Manifest);
        return ExitCodes.Done;
    }
}
