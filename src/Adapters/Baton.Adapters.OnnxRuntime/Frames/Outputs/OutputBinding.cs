using Baton.Adapters.OnnxRuntime.Frames.Calls;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Frames.Outputs;

/// <summary>How one output of a model becomes columns of a prediction frame.</summary>
/// <param name="place">The output's place in the model.</param>
internal abstract class OutputBinding(int place)
{
    /// <summary>The output's place in the model.</summary>
    public int Place { get; } = place;

    /// <summary>The columns that it becomes; <see langword="null"/> if only a run tells.</summary>
    public abstract IReadOnlyList<ColumnSchema>? Columns { get; }

    /// <summary>Makes the native value that the library writes into, where it can write into memory of ours.</summary>
    /// <param name="process">The library.</param>
    /// <param name="rows">How many rows there are, at least one.</param>
    /// <param name="buffers">Keeps what the value needs while the call runs.</param>
    public abstract void Prepare(OrtProcess process, int rows, RunBuffers buffers);

    /// <summary>Makes the columns of what the library wrote.</summary>
    /// <param name="process">The library.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="buffers">Holds the native value.</param>
    /// <param name="columns">Receives the columns.</param>
    /// <returns>Their names and types.</returns>
    /// <exception cref="ModelException">The output does not give a value for each row.</exception>
    public abstract IReadOnlyList<ColumnSchema> Read(OrtProcess process, int rows, RunBuffers buffers, List<Column> columns);
}
