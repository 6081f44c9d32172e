using System.Globalization;
using Baton.Models;
using Baton.Torch.Devices;
using Baton.Torch.Modules;
using Baton.Torch.Objectives;
using Baton.Torch.Schedules;
using Baton.Torch.Training.Optimization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace Baton.Torch.Training;

/// <summary>Learns epoch by epoch. Whatever happens, no native memory but the module's own outlives it.</summary>
/// <param name="plan">How to learn.</param>
/// <param name="objective">What to learn.</param>
/// <param name="module">What learns.</param>
/// <param name="order">Shuffles the rows.</param>
/// <param name="randomness">What the module draws from.</param>
internal sealed class ModuleTrainer(LearningPlan plan, Objective objective, ShapedModule module, torch.Generator order, GlobalRandomness randomness)
{
    /// <summary>The parameters, their gradients, and two numbers that an optimizer may keep for each.</summary>
    private const int CopiesOfParameters = 4;

    private readonly Parameter[] _parameters = [.. module.Inner.parameters().Where(p => p.requires_grad)];

    /// <summary>Learns; afterwards the module is as it was after the best epoch if rows are held back, after the last one otherwise.</summary>
    /// <param name="rows">The rows to learn from.</param>
    /// <param name="heldOut">The rows to judge by, if early stopping is on.</param>
    /// <param name="context">The run.</param>
    /// <exception cref="ModelException">The module has nothing to learn, or learning led nowhere.</exception>
    public void Train(TrainingTensors rows, TrainingTensors? heldOut, FitContext context)
    {
        if (_parameters.Length == 0)
            throw new ModelException("The module has no parameters that could learn. Give it layers with parameters, and call RegisterComponents() in its constructor if it is a class of your own.");
        MemoryBudget.Require("Learning", _parameters.Sum(p => (double)p.numel()) * CopiesOfParameters, "Give the module fewer parameters, or learn where there is more memory.");
        // A caller may have turned this off for its own thread.
        using var learning = torch.enable_grad();
        var rate = plan.Schedule is null ? new ConstantRate(plan.Optimizer.LearningRate) : plan.Schedule.Begin(plan.Optimizer.LearningRate, plan.Epochs);
        using var optimizer = Optimizer.Of(plan.Optimizer, _parameters);
        using var best = heldOut is null ? null : new BestEpoch(module.Inner, plan.EarlyStopping!);
        for (var epoch = 0; epoch < plan.Epochs; epoch++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            optimizer.Rate = RequireRate(rate.Rate, epoch);
            var loss = Learn(optimizer, rows, context.Cancellation);
            var judged = heldOut is null ? loss : Measure(heldOut, context.Cancellation);
            RequireFinite(loss, judged, epoch);
            context.Report(Describe(epoch, loss, heldOut is null ? null : judged));
            if (best?.HasPassed(judged) == true)
                break;
            rate.Advance(judged);
        }

        best?.Restore();
        if (module.FindOddParameter() is { } odd)
            throw Diverged($"at the end '{odd}' holds numbers that are not finite");
        if (module.FindOddBuffer() is { } buffer)
            throw new ModelException($"After learning, '{buffer}' holds NaN. A layer that normalizes batches cannot learn from a single row: raise batchSize, or give more rows.");
    }

    private FitProgress Describe(int epoch, double loss, double? heldOut)
    {
        var measured = new Dictionary<string, double>(StringComparer.Ordinal) { ["training_loss"] = loss };
        var message = string.Create(CultureInfo.InvariantCulture, $"loss {loss:G5}");
        if (heldOut is { } judged)
        {
            measured["held_out_loss"] = judged;
            message += string.Create(CultureInfo.InvariantCulture, $", of rows held back {judged:G5}");
        }

        return new FitProgress(epoch + 1, plan.Epochs, message) { Measured = measured };
    }

    private static void RequireFinite(double loss, double judged, int epoch)
    {
        if (!double.IsFinite(loss) || !double.IsFinite(judged))
            throw Diverged($"in epoch {epoch + 1} the loss is no finite number any more");
    }

    private static ModelException Diverged(string sign) =>
        new($"Learning diverged: {sign}. Lower optimizer.learningRate, set maxGradientNorm, or leave standardize on.");

    private double RequireRate(double rate, int epoch) => rate >= 0 && double.IsFinite(rate)
        ? rate
        : throw new ModelException(string.Create(
            CultureInfo.InvariantCulture, $"The schedule {plan.Schedule?.GetType().Name} gives the learning rate {rate} in epoch {epoch + 1}; a rate is 0 or above. Correct the schedule."));

    /// <summary>One pass over all rows, in a new order.</summary>
    /// <returns>The loss, averaged over the rows while the module changed.</returns>
    private double Learn(Optimizer optimizer, TrainingTensors rows, CancellationToken cancellation)
    {
        module.Inner.train();
        using var epoch = torch.NewDisposeScope();
        var shuffled = torch.randperm(rows.Rows, torch.ScalarType.Int64, generator: order).to(rows.Targets.device);
        var total = torch.zeros(1, device: rows.Targets.device);
        foreach (var (start, count) in Batches.Of(rows.Rows, plan.BatchSize))
        {
            cancellation.ThrowIfCancellationRequested();
            randomness.LetOthers(cancellation);
            using var batch = torch.NewDisposeScope();
            var chosen = shuffled.narrow(0, start, count);
            optimizer.Clear();
            var loss = objective.Loss(module.Call(rows.Inputs.Take(chosen).ToInput(), count), rows.Targets.index_select(0, chosen));
            loss.backward();
            Clip();
            optimizer.Step();
            using var weight = count.ToScalar();
            total.add_(loss.detach(), weight);
        }

        return total.ToDouble() / rows.Rows;
    }

    private void Clip()
    {
        if (plan.MaxGradientValue is { } greatest)
        {
            using var constant = torch.no_grad();
            using var scope = torch.NewDisposeScope();
            using var lower = (-greatest).ToScalar();
            using var upper = greatest.ToScalar();
            foreach (var parameter in _parameters)
                parameter.grad?.clamp_(lower, upper);
        }

        if (plan.MaxGradientNorm is { } most)
            utils.clip_grad_norm_(_parameters, most);
    }

    /// <summary>The loss on rows that are not learned from.</summary>
    private double Measure(TrainingTensors rows, CancellationToken cancellation)
    {
        module.Inner.eval();
        using var constant = torch.no_grad();
        using var pass = torch.NewDisposeScope();
        var total = 0.0;
        foreach (var (start, count) in Batches.Of(rows.Rows, Math.Max(plan.BatchSize, 4096)))
        {
            cancellation.ThrowIfCancellationRequested();
            using var batch = torch.NewDisposeScope();
            // A copy, since a module may change its input in place.
            total += objective.Loss(module.Call(rows.Inputs.Part(start, count).ToInput(), count), rows.Targets.narrow(0, start, count)).ToDouble() * count;
        }

        return total / rows.Rows;
    }
}
