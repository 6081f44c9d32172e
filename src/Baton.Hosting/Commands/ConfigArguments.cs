using System.CommandLine;
using Baton.Configuration;
using Baton.Running;
using Baton.Settings.Validation;

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
        // What looks like an option and is none would otherwise be looked for as a file.
        _files.Validators.Add(given =>
        {
            foreach (var token in given.Tokens.Where(t => t.Value is ['-', _, ..] && !File.Exists(t.Value)))
                given.AddError($"There is no option '{token.Value}'{SettingsMessages.DidYouMean(token.Value, command.Options.Select(o => o.Name))}");
        });
    }

    /// <summary>Loads the files into one resolved tree; its mistakes are told together with those that a check finds.</summary>
    /// <param name="host">The host whose components the files name.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="stop">Stops the wait for a file that does not come, such as a pipe into which nobody writes.</param>
    public Task<LoadedSettings> LoadAsync(Host host, ParseResult parsed, CancellationToken stop) =>
        Task.Run(() => SettingsLoader.Read(parsed.GetValue(_files) ?? [], parsed.GetValue(_overrides) ?? [], ConfigManifest.Renamer(host.Catalog)), stop).WaitAsync(stop);
}
