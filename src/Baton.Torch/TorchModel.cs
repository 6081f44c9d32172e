using System.ComponentModel.DataAnnotations;
using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;
using Baton.Models;
using Baton.Torch.Data;
using Baton.Torch.Devices;
using Baton.Torch.Encoding;
using Baton.Torch.Modules;
using Baton.Torch.Objectives;
using Baton.Torch.Prediction;
using Baton.Torch.Schedules;
using Baton.Torch.Settings;
using Baton.Torch.Storage;
using Baton.Torch.Training;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace Baton.Torch;

/// <summary>
/// A model that is a module of TorchSharp: a class that derives from it builds the module from its settings, and gets training,
/// prediction, saving and loading. Such a class is sealed, and lives in an adapter of the vendor TorchSharp.
/// </summary>
/// <remarks>
/// <para>
/// Features are numbers and truth values in single precision; text, and numbers that the schema calls categorical, become a number
/// of 0 or 1 for each category. With <see cref="Standardize"/> the module reads and learns numbers
/// that are centred and divided by their standard deviation on the rows learned from.
/// </para>
/// <para>
/// The same data, settings and seed give the same model bit for bit on the same library and processor. What a module draws
/// (its first parameters, dropout) comes from the vendor's one source of randomness for the whole process, so that fits take
/// turns, batch by batch; to all others that source goes on as if nothing had been drawn.
/// </para>
/// </remarks>
public abstract class TorchModel : ITrainable, IRestorable, ICheckedSettings
{
    /// <summary>What is predicted, and by which loss: a number (squaredError, absoluteError, huber), or a class (binary, multiclass).</summary>
    public TorchObjective Objective { get; init; } = TorchObjective.SquaredError;

    /// <summary>How often all rows are learned from.</summary>
    [Range(1, 1_000_000)]
    public int Epochs { get; init; } = 100;

    /// <summary>How many rows are learned from at a time.</summary>
    [Range(1, 1_000_000)]
    public int BatchSize { get; init; } = 256;

    /// <summary>How parameters are changed after each batch.</summary>
    public OptimizerSettings Optimizer { get; init; } = new();

    /// <summary>How the learning rate changes from epoch to epoch; it stays the same if none is given.</summary>
    public ILearningRateSchedule? Schedule { get; init; }

    /// <summary>The greatest size of any gradient; greater ones are cut to it. As they are if none is given.</summary>
    [Range(0.0, float.MaxValue, MinimumIsExclusive = true)]
    public double? MaxGradientValue { get; init; }

    /// <summary>The greatest norm of all gradients together; longer ones are shortened to it. As they are if none is given.</summary>
    [Range(0.0, double.MaxValue, MinimumIsExclusive = true)]
    public double? MaxGradientNorm { get; init; }

    /// <summary>Stops when rows held back are no longer predicted better; all rows and epochs are used if none is given.</summary>
    public EarlyStopping? EarlyStopping { get; init; }

    /// <summary>Whether features, and a target that is a number, are centred and divided by their standard deviation first.</summary>
    public bool Standardize { get; init; } = true;

    /// <summary>What becomes of missing values and NaN in the features.</summary>
    public MissingValues Missing { get; init; } = MissingValues.Refuse;

    /// <summary>How many categories a feature may have; more are refused.</summary>
    [Range(1, 1_000_000)]
    public int MaxCategories { get; init; } = 1000;

    /// <summary>What becomes of a category that was not there when the model was fitted.</summary>
    public UnknownCategory UnknownCategory { get; init; } = UnknownCategory.Ignore;

    /// <summary>What computes: <c>cpu</c>, <c>cuda</c>, <c>cuda:1</c> for the second graphics processor, or <c>mps</c> for that of a Mac.</summary>
    public string Device { get; init; } = "cpu";

    /// <summary>Seed of the first parameters, the order of the rows and what else is drawn; the run's if none is given.</summary>
    [Range(0, int.MaxValue)]
    public int? Seed { get; init; }

    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        Prepare();
        var device = TorchDevices.Require(Device);
        var objective = Objectives.Objective.Of(Objective);
        var rows = TrainingRows.Of(inputs, targets, objective, new EncodingOptions(Missing, UnknownCategory, MaxCategories));
        return VendorFailure.Translate("learn", () => Fit(rows, objective, device, context));
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact)
    {
        Prepare();
        var (description, parameters) = ModelFiles.Read(artifact);
        return VendorFailure.Translate("be loaded", () => Load(description, parameters, TorchDevices.OrProcessor(Device)));
    }

    /// <inheritdoc />
    public virtual IEnumerable<SettingProblem> CheckSettings() => TorchRules.Check(this);

    /// <summary>Builds the module, with its first parameters.</summary>
    /// <param name="shape">What it has to take in and give out.</param>
    /// <returns>
    /// A module that takes a row for each row and gives <see cref="ModuleShape.Outputs"/> numbers for each: predicted numbers, or
    /// logits without a sigmoid or softmax at the end.
    /// </returns>
    protected abstract Module<torch.Tensor, torch.Tensor> Build(ModuleShape shape);

    private void Prepare()
    {
        foreach (var problem in CheckSettings())
            throw new ModelException($"The setting '{problem.Setting}' {problem.Message}.");
        TorchLibrary.Require();
    }

    private TorchPredictor Fit(TrainingRows rows, Objective objective, torch.Device device, FitContext context)
    {
        var seed = Seed ?? context.Seed;
        using var randomness = GlobalRandomness.Take(seed, context.Cancellation);
        using var order = new torch.Generator((ulong)seed);
        var split = RowSplit.Of(rows.Features.Count, EarlyStopping, order);
        var description = Describe(rows, split);
        var fitted = Build(description, objective, device);
        try
        {
            using (torch.NewDisposeScope())
            {
                var all = ToTensors(rows, objective, description, fitted.Features, device);
                var heldOut = split.HeldOut.Length > 0 ? all.Take(split.HeldOut) : null;
                var plan = new LearningPlan(Epochs, BatchSize, Optimizer, Schedule, MaxGradientValue, MaxGradientNorm, EarlyStopping);
                new ModuleTrainer(plan, objective, fitted.Module, order, randomness).Train(all.Take(split.Training), heldOut, context);
            }

            fitted.Module.Inner.eval();
            return TorchPredictor.Of(fitted, description);
        }
        catch
        {
            fitted.Dispose();
            throw;
        }
    }

    private TorchPredictor Load(SavedModel description, byte[] parameters, torch.Device device)
    {
        FittedModule fitted;
        // What is drawn while the module is built is overwritten, and must not show elsewhere.
        using (GlobalRandomness.Take(0, CancellationToken.None))
            fitted = Build(description, Objectives.Objective.Of(description.Objective), device);
        try
        {
            ModuleState.Read(fitted.Module.Inner, parameters);
            if ((fitted.Module.FindOddParameter() ?? fitted.Module.FindOddBuffer()) is { } odd)
                throw ModelFiles.Damaged($"'{odd}' in {ModelFiles.Parameters} holds numbers that are not finite");
            return TorchPredictor.Of(fitted, description);
        }
        catch
        {
            fitted.Dispose();
            throw;
        }
    }

    private FittedModule Build(SavedModel description, Objective objective, torch.Device device)
    {
        var classes = description.Classes;
        if ((objective.MostClasses > 0) != (classes is not null) || classes?.Count > objective.MostClasses)
            throw ModelFiles.Damaged($"{ModelFiles.Description} does not have the classes that its objective needs");
        var encoder = FeatureEncoder.Of(description);
        var shape = new ModuleShape(encoder.Inputs, objective.CountOutputs(classes));
        var module = new ShapedModule(BuildOn(device, shape), shape);
        try
        {
            module.Require(device);
            return new FittedModule(module, new FeatureLoader(description, encoder, device));
        }
        catch
        {
            module.Dispose();
            throw;
        }
    }

    private Module<torch.Tensor, torch.Tensor> BuildOn(torch.Device device, ModuleShape shape)
    {
        // Whoever calls may have a scope of its own open, which all that is made for the module has to outlive.
        using var scope = torch.NewDisposeScope();
        var module = Build(shape) ?? throw new ModelException($"{GetType().Name}.Build gives null. Let it give a module.");
        module.to(device);
        scope.Detach(scope.DisposablesView);
        return module;
    }

    private SavedModel Describe(TrainingRows rows, RowSplit split)
    {
        var target = Standardize && rows.Classes is null ? Scale.Of(rows.Answers, split.Training) : Scale.None;
        return new SavedModel(
            SavedModel.CurrentFormat,
            torch.__version__,
            Objective,
            Missing,
            [
                .. rows.Encoder.Numbers.Select((name, i) => Describe(name, Scale.Of(rows.Features.Numbers!.Column(i), split.Training))),
                .. rows.Encoder.Categories.Select(f => new SavedFeature(f.Name, Scale.None.Centre, Scale.None.Divisor, f.Categories)),
            ],
            target.Centre,
            target.Divisor,
            rows.Classes,
            Sha256: "",
            UnknownCategory);
    }

    private SavedFeature Describe(string name, Scale scale) => Standardize
        ? new SavedFeature(name, scale.Centre, scale.Divisor)
        : new SavedFeature(name, Scale.None.Centre, Scale.None.Divisor, Mean: Missing == MissingValues.Mean ? scale.Centre : null);

    private static TrainingTensors ToTensors(TrainingRows rows, Objective objective, SavedModel description, FeatureLoader features, torch.Device device) => new(
        features.Apply(rows.Features),
        objective.ToTargets(rows.Answers, new Scale(description.TargetCentre, description.TargetDivisor)).to(device));
}
