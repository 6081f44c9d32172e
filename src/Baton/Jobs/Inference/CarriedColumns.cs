using Baton.Frames;
using Baton.Models.Packaging;

namespace Baton.Jobs.Inference;

/// <summary>The columns of the rows that are carried along beside what a model says of each.</summary>
internal sealed class CarriedColumns
{
    private readonly FrameSchema _keys;

    /// <param name="wanted">The columns that config names; if there are none, the model's keys are carried.</param>
    /// <param name="model">The model.</param>
    public CarriedColumns(IReadOnlyList<string> wanted, RestoredModel model)
    {
        _keys = model.Keys;
        Names = wanted.Count > 0 ? wanted : [.. model.Keys.Names];
    }

    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Those of them whose type is known from training, so that the same text is read as the same value.</summary>
    public IEnumerable<ColumnSchema> Known => _keys.Where(key => Names.Contains(key.Name));

    /// <summary>Puts them before the columns that a model made of the same rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="made">A row for each of them.</param>
    /// <exception cref="DataException">A carried column is named like one of the model's.</exception>
    public Frame Beside(Frame rows, Frame made)
    {
        var clash = Names.FirstOrDefault(made.Schema.Contains);
        if (clash is not null)
            throw new DataException($"The key '{clash}' has the name of a prediction column; rename it in the data or leave it out of 'keys'.");
        var carried = rows.Select(Names);
        return new Frame(new FrameSchema([.. carried.Schema, .. made.Schema]), [.. carried.Columns, .. made.Columns]);
    }
}
