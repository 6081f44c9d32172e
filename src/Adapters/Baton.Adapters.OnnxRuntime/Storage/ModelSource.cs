namespace Baton.Adapters.OnnxRuntime.Storage;

/// <summary>Where the bytes of a loaded model are, for whoever stores it again.</summary>
internal abstract class ModelSource
{
    /// <summary>Copies the model.</summary>
    /// <param name="destination">Receives the bytes.</param>
    /// <exception cref="Models.ModelException">The model is no longer what was loaded, or does not stand on its own.</exception>
    public abstract void CopyTo(Stream destination);
}
