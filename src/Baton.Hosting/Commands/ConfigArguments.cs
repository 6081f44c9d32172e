using System.CommandLine;
using Baton.Configuration;

namespace Baton.Hosting.Commands;

/// <summary>The config files and overrides that several verbs take.</summary>
internal sealed class ConfigArguments
{
    private readonly Argument<string[]> _files = new("files")
    {
        Description = "YAML or JSON files; later ones override earlier ones.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _overrides = new("--set")
    {
        Description = "Overrides one setting, such as job.model.maxDepth=8 or job.metrics[0]=rmse; may be given several times.",
        HelpName = "path=value",
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_overrides);
    }

    /// <summary>Loads the files into one resolved tree; its mistakes are told together with those that a check finds.</summary>
    public LoadedSettings Load(ParseResult parsed) => SettingsLoader.Read(parsed.GetValue(_files) ?? [], parsed.GetValue(_overrides) ?? []);
}
