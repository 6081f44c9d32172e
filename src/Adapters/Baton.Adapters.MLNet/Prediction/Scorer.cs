using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Fitting;
using Baton.Adapters.MLNet.Views;
using Baton.Models;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Baton.Adapters.MLNet.Prediction;

/// <summary>Scores row by row without an object a row; for one thread at a time.</summary>
internal sealed class Scorer : IDisposable
{
    private readonly ScoringRow _row;
    private readonly DataViewRow _scored;
    private readonly ValueGetter<float>? _number;
    private readonly ValueGetter<VBuffer<float>>? _numbers;
    private VBuffer<float> _scores;

    private Scorer(ScoringRow row, DataViewRow scored, DataViewSchema.Column column)
    {
        _row = row;
        _scored = scored;
        if (column.Type is VectorDataViewType)
            _numbers = scored.GetGetter<VBuffer<float>>(column);
        else
            _number = scored.GetGetter<float>(column);
    }

    /// <summary>Creates a scorer.</summary>
    /// <param name="model">The fitted model.</param>
    /// <param name="width">How many numbers a vector of features has.</param>
    /// <param name="task">What was learnt.</param>
    /// <param name="outputs">How many numbers a row is to give.</param>
    /// <exception cref="ModelException">The model is of another task.</exception>
    public static Scorer Create(ITransformer model, int width, LearningTask task, int outputs)
    {
        var row = new ScoringRow(FrameView.SchemaOf(width));
        var mapper = model.GetRowToRowMapper(row.Schema);
        var name = task == LearningTask.Binary ? "Probability" : "Score";
        if (mapper.OutputSchema.GetColumnOrNull(name) is not { } column || WidthOf(column.Type) != outputs)
            throw new ModelException($"The saved model does not give {outputs} numbers a row as '{name}': it is of another task than its description.");
        return new Scorer(row, mapper.GetRow(row, [column]), column);
    }

    /// <summary>Scores rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="outputs">Receive the scores, a column each.</param>
    /// <param name="start">The first row of the outputs.</param>
    public void Score(EncodedRows rows, Memory<float>[] outputs, int start)
    {
        if (_number is not null)
        {
            var column = outputs[0].Span.Slice(start, rows.Rows);
            for (var row = 0; row < column.Length; row++)
            {
                _row.MoveTo(rows, row);
                _number(ref column[row]);
            }
        }
        else
        {
            for (var row = 0; row < rows.Rows; row++)
                ScoreVector(rows, row, outputs, start);
        }

        _row.Leave();
    }

    public void Dispose() => _scored.Dispose();

    private void ScoreVector(EncodedRows rows, int row, Memory<float>[] outputs, int start)
    {
        _row.MoveTo(rows, row);
        _numbers!(ref _scores);
        for (var output = 0; output < outputs.Length; output++)
            outputs[output].Span[start + row] = _scores.GetItemOrDefault(output);
    }

    private static int WidthOf(DataViewType type) => type switch
    {
        VectorDataViewType { ItemType: var item } vector when item == NumberDataViewType.Single => vector.Size,
        _ when type == NumberDataViewType.Single => 1,
        _ => 0,
    };
}
