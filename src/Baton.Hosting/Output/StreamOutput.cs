using System.Text;
using Spectre.Console;

namespace Baton.Hosting.Output;

/// <summary>One of the process's two streams, as a terminal or as what it was redirected to.</summary>
internal sealed class StreamOutput(TextWriter writer, bool redirected) : IAnsiConsoleOutput
{
    private const int NoWindowWidth = 80;
    private const int NoWindowHeight = 24;

    public TextWriter Writer => writer;

    public bool IsTerminal => !redirected;

    // What is redirected is read by programs or kept in logs: a line is never broken there.
    public int Width => redirected ? int.MaxValue / 2 : Window(() => Console.WindowWidth, NoWindowWidth);

    public int Height => redirected ? NoWindowHeight : Window(() => Console.WindowHeight, NoWindowHeight);

    public void SetEncoding(Encoding encoding)
    {
        // The stream keeps the encoding that it was opened with.
    }

    private static int Window(Func<int> size, int otherwise)
    {
        try
        {
            return size() is > 0 and var found ? found : otherwise;
        }
        catch (IOException)
        {
            return otherwise;
        }
    }
}
