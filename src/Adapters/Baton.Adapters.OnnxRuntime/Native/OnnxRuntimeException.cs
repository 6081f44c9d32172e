using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>What the library itself said, unabridged: the cause of a <see cref="ModelException"/>.</summary>
/// <param name="code">The kind of failure.</param>
/// <param name="message">The library's words.</param>
internal sealed class OnnxRuntimeException(OrtErrorCode code, string message) : Exception($"{code}: {message}")
{
    /// <summary>The kind of failure.</summary>
    public OrtErrorCode Code { get; } = code;
}
