using System.Globalization;
using System.Text;

namespace Baton.Hosting.Output;

/// <summary>
/// Passes text on until the other side takes no more (a full disk, a closed handle); what comes after that is dropped.
/// Nobody who merely tells something has to fail for it.
/// </summary>
internal sealed class SteadyWriter(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    /// <summary>Why text was lost; <see langword="null"/> if none was.</summary>
    public Exception? Failure { get; private set; }

    /// <inheritdoc />
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc />
    public override void Write(char value) => Try(() => inner.Write(value));

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    /// <inheritdoc />
    public override void Write(string? value) => Try(() => inner.Write(value));

    /// <inheritdoc />
    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    /// <inheritdoc />
    public override void Flush() => Try(inner.Flush);

    private void Try(Action write)
    {
        if (Failure is not null)
            return;
        try
        {
            write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            Failure = failure;
        }
    }
}
