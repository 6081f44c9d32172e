namespace Baton.Adapters.OnnxRuntime.Storage;

/// <summary>A model that came out of an artifact; no weights lie beside it.</summary>
/// <param name="model">The bytes.</param>
internal sealed class MemorySource(ReadOnlyMemory<byte> model) : ModelSource
{
    public override void CopyTo(Stream destination) => destination.Write(model.Span);
}
