using Spectre.Console;

namespace Baton.Hosting.Output;

/// <summary>
/// Where a host writes: results go to standard output, everything that accompanies them (progress, warnings, errors) to
/// standard error, so that a program can read the one while a person reads the other.
/// </summary>
internal sealed class HostConsole
{
    private readonly SteadyWriter _output;

    private HostConsole(TextWriter output, bool outputRedirected, TextWriter error, bool errorRedirected)
    {
        _output = new SteadyWriter(output);
        Output = On(_output, outputRedirected);
        Error = On(new SteadyWriter(error), errorRedirected);
    }

    /// <summary>Results for people.</summary>
    public IAnsiConsole Output { get; }

    /// <summary>What accompanies them.</summary>
    public IAnsiConsole Error { get; }

    /// <summary>Results for programs: standard output without any formatting.</summary>
    public TextWriter Raw => _output;

    /// <summary>Why a result could not be written; <see langword="null"/> if all were.</summary>
    public Exception? LostResult => _output.Failure;

    /// <summary>Whether a person watches standard error on a terminal.</summary>
    public bool IsWatched => Error.Profile.Out.IsTerminal;

    /// <summary>
    /// The console of this process. Standard output is the results' alone from then on: what components write there by
    /// themselves goes to standard error.
    /// </summary>
    public static HostConsole System()
    {
        var console = new HostConsole(Console.Out, Console.IsOutputRedirected, Console.Error, Console.IsErrorRedirected);
        Console.SetOut(console.Error.Profile.Out.Writer);
        return console;
    }

    /// <summary>A console that writes plain text to two writers.</summary>
    public static HostConsole Plain(TextWriter output, TextWriter error) => new(output, true, error, true);

    /// <summary>Writes a line that accompanies the result.</summary>
    public void Note(string line) => Error.WriteLine(line);

    /// <summary>Writes a line about what works and should be changed, or went wrong without failing the command.</summary>
    public void Warn(string line) => Note($"warning: {line}");

    private static IAnsiConsole On(TextWriter writer, bool redirected) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new StreamOutput(writer, redirected),
        Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
        Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
    });
}
