namespace Baton.Tests.Shared.Guides;

/// <summary>Does what a page says, line by line, in a folder of its own and with the packed packages.</summary>
/// <param name="feed">The packages.</param>
/// <param name="name">The folder.</param>
internal sealed class GuideReader(PackedFeed feed, string name)
{
    // Where tests run, changes may be checked only; a reader sits at a machine of his own.
    private static readonly KeyValuePair<string, string?>[] AtHome = [new("CI", null), new("TF_BUILD", null), new("ContinuousIntegrationBuild", null)];

    private readonly TemplateHive _hive = new(feed, $"{name}-hive");
    private string _folder = Path.Combine(feed.Root, name);

    /// <summary>Takes a step; what does not come out as the page says fails the test.</summary>
    public async Task TakeAsync(GuideStep step)
    {
        switch (step)
        {
            case WrittenFile file:
                feed.Write(Path.Combine(_folder, file.Path), Packed(file.Content));
                break;
            case ChangedFile change:
                var path = Path.Combine(_folder, change.Path);
                await File.WriteAllTextAsync(path, Packed(change).Apply((await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n")));
                break;
            case ConsoleSession session:
                await TypeAsync(session);
                break;
            default:
                throw new ArgumentException($"A {step.GetType().Name} cannot be taken.", nameof(step));
        }
    }

    private async Task TypeAsync(ConsoleSession session)
    {
        Directory.CreateDirectory(_folder);
        var said = "";
        for (var i = 0; i < session.Commands.Count; i++)
        {
            var result = await TypeAsync(session.Commands[i]);
            said += $"{result.Output}\n{result.Error}\n";
            var fails = session.Fails && i == session.Commands.Count - 1;
            Assert.True(fails == (result.ExitCode != 0), $"Line {session.Line}: '{session.Commands[i]}' should {(fails ? "fail" : "succeed")}, and ended with {result.ExitCode}:\n{said}");
        }

        var missing = session.Missing(said).ToList();
        Assert.True(missing.Count == 0, $"Line {session.Line}: the page shows what was not said:\n{string.Join('\n', missing)}\n\nSaid was:\n{said}");
    }

    private async Task<CommandResult> TypeAsync(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var variables = words.TakeWhile(w => w.Contains('=', StringComparison.Ordinal)).Select(w => w.Split('=', 2)).ToDictionary(v => v[0], v => (string?)v[1]);
        switch (words[variables.Count..])
        {
            case ["cd", var folder]:
                _folder = Path.GetFullPath(Path.Combine(_folder, folder));
                return new CommandResult(Directory.Exists(_folder) ? 0 : 1, "", $"There is no folder {_folder}.");
            case ["rm", var file]:
                File.Delete(Path.Combine(_folder, file));
                return new CommandResult(0, "", "");
            case ["cat", var file]:
                return new CommandResult(0, await File.ReadAllTextAsync(Path.Combine(_folder, file)), "");
            // The packages are not published while they are tested, and nobody else's templates are touched.
            case ["dotnet", "new", "install", "Baton.Templates"]:
                await _hive.InstallAsync();
                return new CommandResult(0, "", "");
            case ["dotnet", "new", .. var arguments]:
                return new CommandResult(0, await _hive.NewAsync(_folder, arguments), "");
            case ["dotnet", .. var arguments]:
                return await DotnetCommand.RunAsync(_folder, arguments, [.. AtHome, .. variables]);
            default:
                throw new FormatException($"'{command}' is no command that a page may use: cd, rm, cat, dotnet, or variables before dotnet.");
        }
    }

    private ChangedFile Packed(ChangedFile change) => change with { Before = Packed(change.Before), After = Packed(change.After) };

    /// <summary>The packages of the next release are those that were packed.</summary>
    private string Packed(string content) => content.Replace($"Version=\"{Repository.Release}\"", $"Version=\"{feed.Version}\"", StringComparison.Ordinal);
}
