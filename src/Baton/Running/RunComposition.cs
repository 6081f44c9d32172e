using Baton.Components;
using Baton.Configuration;
using Baton.Configuration.Yaml;
using Baton.Jobs;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;
using Baton.Tracking;

namespace Baton.Running;

/// <summary>
/// What a config is made into: the stack, then the job, in one scope that owns them. The order matters: components get the
/// stack through their constructors.
/// </summary>
internal sealed class RunComposition : IAsyncDisposable
{
    private readonly SettingsMap _config;
    private readonly SecretMask _secrets;

    /// <summary>Checks the whole config; nothing is made yet.</summary>
    /// <exception cref="Settings.SettingsException">The config is wrong.</exception>
    public RunComposition(Catalog catalog, IServiceProvider host, LoadedSettings config, Action<string> warn)
    {
        _secrets = ConfigCheck.Require(config, catalog, warn);
        _config = config.Root;
        Services = new RunServices(host);
        Scope = new ComponentScope(catalog, Services);
        Settings = RunSettingsReader.Read(_config.Find(ConfigManifest.Run) as SettingsMap, _secrets);
        JobKind = ComponentNode.Read("job", Section(ConfigManifest.Job)).Kind.Text;
    }

    public RunServices Services { get; }

    public ComponentScope Scope { get; }

    public RunSettings Settings { get; }

    public string JobKind { get; }

    /// <summary>Makes everything that the config names.</summary>
    /// <returns>The job.</returns>
    public IJob Make()
    {
        RunStack.Make(_config, Scope, Services);
        return Scope.Create<IJob>("job", Section(ConfigManifest.Job));
    }

    /// <summary>The resolved config as a run records it: secrets are left out.</summary>
    public string Record() => SettingsYamlWriter.Write(_config, _secrets);

    /// <summary>A run that records none of the config's secrets.</summary>
    public IRun Mask(IRun run) => new MaskedRun(run, _secrets);

    /// <summary>A text without the config's secrets, for messages that may quote a setting.</summary>
    public string Mask(string text) => _secrets.Mask(text);

    public ValueTask DisposeAsync() => Scope.DisposeAsync();

    private SettingsNode Section(string name) => _config.Find(name) ?? throw new InvalidOperationException($"The check let a config without '{name}' pass.");
}
