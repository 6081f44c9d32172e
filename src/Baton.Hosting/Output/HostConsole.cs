using Spectre.Console;

namespace Baton.Hosting.Output;

/// <summary>
/// Where a host writes: results go to standard output, everything that accompanies them (progress, warnings, errors) to
/// standard error, so that a program can read the one while a person reads the other.
/// </summary>
internal sealed class HostConsole
{
    private HostConsole(IAnsiConsole output, IAnsiConsole error, TextWriter raw)
    {
        Output = output;
        Error = error;
        Raw = raw;
    }

    /// <summary>Results for people.</summary>
    public IAnsiConsole Output { get; }

    /// <summary>What accompanies them.</summary>
    public IAnsiConsole Error { get; }

    /// <summary>Results for programs: standard output without any formatting.</summary>
    public TextWriter Raw { get; }

    /// <summary>Whether a person watches standard error on a terminal.</summary>
    public bool IsWatched => Error.Profile.Out.IsTerminal;

    public static HostConsole System()
    {
        var raw = Console.Out;
        return new HostConsole(On(raw, Console.IsOutputRedirected), On(Console.Error, Console.IsErrorRedirected), raw);
    }

    /// <summary>A console that writes plain text to two writers.</summary>
    public static HostConsole Plain(TextWriter output, TextWriter error) => new(On(output, redirected: true), On(error, redirected: true), output);

    /// <summary>Writes a line that accompanies the result.</summary>
    public void Note(string line) => Error.WriteLine(line);

    private static IAnsiConsole On(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        // What is redirected is read by programs or kept in logs: a line is never broken there.
        if (redirected)
            console.Profile.Width = int.MaxValue / 2;
        return console;
    }
}
