using System.Text;

namespace Baton.Hosting.Tests;

/// <summary>A stream that takes nothing, as a file on a full disk does.</summary>
internal sealed class FullWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("No space left on device");
}
