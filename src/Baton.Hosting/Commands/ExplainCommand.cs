using System.CommandLine;
using Baton.Hosting.Output;
using Baton.Settings.Manifests;
using Baton.Settings.Renaming;
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
        List<ComponentManifest> all = [.. host.Catalog.Families.SelectMany(host.Catalog.Components).Select(c => c.Manifest)];
        var found = all.Where(c => IsCalled(c, c.Kind)).ToList();
        if (found.Count == 0)
        {
            found = [.. all.Where(c => c.FormerKinds.Any(former => IsCalled(c, former)))];
            foreach (var renamed in found)
                host.Console.Warn(RenamingMessages.NowCalled(kind, renamed.Kind));
        }

        if (found.Count == 0)
        {
            FormerValue[] former = [.. all.SelectMany(c => c.FormerKinds.Select(f => new FormerValue(f, c.Kind)))];
            host.Console.Note($"error: there is no component of the kind '{kind}'{SettingsMessages.DidYouMean(kind, all.Select(c => c.Kind).Distinct(), former)}; run 'kinds' to see them all");
            return ExitCodes.WrongConfig;
        }

        foreach (var component in found)
            ComponentText.Write(host.Console, component);
        return ExitCodes.Done;

        bool IsCalled(ComponentManifest component, string name) => name == kind || $"{component.Family}/{name}" == kind;
    }
}
