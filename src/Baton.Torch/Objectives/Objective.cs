using Baton.Models;
using Baton.Onnx.Graphs;
using Baton.Torch.Data;
using Baton.Torch.Settings;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Torch.Objectives;

/// <summary>What a module is to learn: its answers as tensors, its loss, and what its outputs mean.</summary>
internal abstract class Objective
{
    /// <summary>How many classes it tells apart at the most; 0 if it predicts numbers.</summary>
    public virtual int MostClasses => 0;

    /// <summary>The objective that settings ask for.</summary>
    /// <param name="objective">Its name in the settings.</param>
    public static Objective Of(TorchObjective objective) => objective switch
    {
        TorchObjective.SquaredError => new NumberObjective(static (output, target) => functional.mse_loss(output, target)),
        TorchObjective.AbsoluteError => new NumberObjective(static (output, target) => functional.l1_loss(output, target)),
        TorchObjective.Huber => new NumberObjective(static (output, target) => functional.huber_loss(output, target)),
        TorchObjective.Binary => new BinaryObjective(),
        TorchObjective.Multiclass => new MulticlassObjective(),
        _ => throw new ArgumentOutOfRangeException(nameof(objective), objective, "There is no such objective."),
    };

    /// <summary>How many numbers a module has to give for a row.</summary>
    /// <param name="classes">The classes, if there are any.</param>
    public virtual int CountOutputs(ClassLabels? classes) => 1;

    /// <summary>The answers as the loss reads them.</summary>
    /// <param name="answers">A number for each row: the answer, or the number of its class.</param>
    /// <param name="scale">The scale of the target.</param>
    public virtual torch.Tensor ToTargets(float[] answers, Scale scale)
    {
        using var scope = torch.NewDisposeScope();
        // Numbers that the native half reads are held on to: the vendor lets go of those it makes itself too early.
        using var centre = scale.Centre.ToScalar();
        using var divisor = scale.Divisor.ToScalar();
        return TensorMemory.Over(answers).sub(centre).div_(divisor).view(answers.Length, 1).MoveToOuterDisposeScope();
    }

    /// <summary>The loss, averaged over the rows.</summary>
    /// <param name="output">What the module gave.</param>
    /// <param name="target">The answers.</param>
    public abstract torch.Tensor Loss(torch.Tensor output, torch.Tensor target);

    /// <summary>The columns of a prediction: the number, or a probability for each class.</summary>
    /// <param name="output">What the module gave.</param>
    /// <param name="scale">The scale of the target.</param>
    public abstract IReadOnlyList<torch.Tensor> ToColumns(torch.Tensor output, Scale scale);

    /// <summary>The same in a graph: a column of numbers, or a table with a column for each class.</summary>
    /// <param name="output">What the module gave.</param>
    /// <param name="scale">The scale of the target.</param>
    public abstract OnnxValue ToColumns(OnnxValue output, Scale scale);
}
