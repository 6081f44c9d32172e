namespace Baton.Packaging.Tests.Templates;

/// <summary>What each template makes of an odd name, built once for all tests, with every warning an error.</summary>
public sealed class NewProjects(PackedFeed feed) : IAsyncLifetime
{
    /// <summary>An application in one project, with a model, a metric and a job that were added to it.</summary>
    public const string Application = "My.Bikes-2";

    /// <summary>An application in several projects, with an adapter that was added to it.</summary>
    public const string Split = "bikes";

    /// <summary>An application that is called like a word of the language.</summary>
    public const string Keyword = "class";

    /// <summary>An adapter in a folder of its own.</summary>
    public const string Adapter = "Acme.Baton-MathNet";

    internal TemplateHive Hive { get; } = new(feed);

    internal string Folder(string name) => Path.Combine(feed.Root, name);

    public async ValueTask InitializeAsync()
    {
        await Hive.InstallAsync();
        await Hive.NewAsync(feed.Root, "baton-app", "-n", Application);
        await Hive.NewAsync(feed.Root, "baton-app", "-n", Split, "--layout", "split");
        await Hive.NewAsync(feed.Root, "baton-app", "-n", Keyword);
        await Hive.NewAsync(feed.Root, "baton-adapter", "-n", Adapter);

        var application = Path.Combine(Folder(Application), "src", Application);
        // The namespace of what is added is that of the project, which has to be restored to be known.
        await Succeed(application, "restore");
        await Hive.NewAsync(Path.Combine(application, "Models"), "baton-model", "-n", "price-forecast 2");
        await Hive.NewAsync(Path.Combine(application, "Metrics"), "baton-metric", "-n", "string");
        await Hive.NewAsync(Path.Combine(application, "Metrics"), "baton-metric", "-n", "ExactHits", "--direction", "score", "--kind", "hits");
        await Hive.NewAsync(Path.Combine(application, "Jobs"), "baton-job", "-n", "CountMissing");

        await Hive.NewAsync(Folder(Split), "baton-adapter", "-n", "bikes.Adapters.Acme", "-o", ".", "--vendor", "Acme", "--into-solution");
        await Succeed(Folder(Split), "sln", "add", "src/bikes.Adapters.Acme", "tests/bikes.Adapters.Acme.Tests");

        foreach (var name in (string[])[Application, Split, Keyword, Adapter])
            await DotnetCommand.BuildAsync(Folder(name), "build", "-warnaserror");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Runs the application itself, in the folder from which its configs count.</summary>
    internal Task<CommandResult> RunAsync(string name, params string[] arguments)
    {
        var host = Path.Combine(Folder(name), "src", name);
        return DotnetCommand.RunAsync(host, [Path.Combine("bin", "Debug", "net10.0", $"{name}.dll"), .. arguments]);
    }

    /// <summary>Runs a command that must succeed.</summary>
    internal static async Task<string> Succeed(string folder, params string[] arguments)
    {
        var result = await DotnetCommand.RunAsync(folder, arguments);
        Assert.True(result.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}:\n{result.Output}\n{result.Error}");
        return result.Output;
    }
}
