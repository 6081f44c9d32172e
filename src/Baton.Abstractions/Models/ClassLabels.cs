using System.Numerics;
using System.Text.Json.Serialization;
using Baton.Frames;

namespace Baton.Models;

/// <summary>
/// The classes that a classifier tells apart, sorted, and what is made of them: their numbers to learn from, and the
/// prediction frame, whose <c>prediction</c> column has the type of the target. Text, truth values and whole numbers can
/// be classes. Text is sorted by code unit, truth values from false to true.
/// </summary>
[JsonConverter(typeof(ClassLabelsJsonConverter))]
public abstract class ClassLabels
{
    private volatile FrameSchema? _predictions;

    private protected ClassLabels(ColumnType type, IReadOnlyList<string> names)
    {
        Type = type;
        Names = names;
    }

    /// <summary>The type of the target and of the predictions.</summary>
    public ColumnType Type { get; }

    /// <summary>The classes as invariant text, in their order; with <see cref="Type"/> all that a model has to store of them.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many classes there are.</summary>
    public int Count => Names.Count;

    /// <summary>Finds the classes of a target.</summary>
    /// <param name="target">The answers.</param>
    /// <exception cref="ModelException">The answers are of a type that cannot be a class, or all the same.</exception>
    public static ClassLabels Of(TrainingTarget target)
    {
        ClassLabels labels = target.Values switch
        {
            StringColumn c => TextLabels.Of(c),
            Column<bool> c => ValueLabels<bool>.Of(c),
            Column<sbyte> c => ValueLabels<sbyte>.Of(c),
            Column<byte> c => ValueLabels<byte>.Of(c),
            Column<short> c => ValueLabels<short>.Of(c),
            Column<ushort> c => ValueLabels<ushort>.Of(c),
            Column<int> c => ValueLabels<int>.Of(c),
            Column<uint> c => ValueLabels<uint>.Of(c),
            Column<long> c => ValueLabels<long>.Of(c),
            Column<ulong> c => ValueLabels<ulong>.Of(c),
            _ => throw new ModelException(
                $"The target '{target.Name}' holds {target.Values.Type}, but classes are text, truth values or whole numbers. Choose a regression for it, or another target."),
        };
        return labels.Count > 1
            ? labels
            : throw new ModelException($"The target '{target.Name}' is '{labels.Names[0]}' in every row; a classifier needs at least two classes to tell apart.");
    }

    /// <summary>Makes the classes again from what a model stored.</summary>
    /// <param name="type">What <see cref="Type"/> was.</param>
    /// <param name="names">What <see cref="Names"/> was.</param>
    /// <exception cref="ModelException">The names are not classes of the type, in order and each once.</exception>
    public static ClassLabels Restore(ColumnType type, IReadOnlyList<string> names)
    {
        if (names.Count < 2)
            throw new ModelException($"The number of stored classes is {names.Count}; a classifier has at least two.");
        if (names.Any(name => name is null))
            throw Damaged("null");
        return type switch
        {
            ColumnType.String => TextLabels.Restore(names),
            ColumnType.Boolean => ValueLabels<bool>.Restore(names),
            ColumnType.Int8 => ValueLabels<sbyte>.Restore(names),
            ColumnType.UInt8 => ValueLabels<byte>.Restore(names),
            ColumnType.Int16 => ValueLabels<short>.Restore(names),
            ColumnType.UInt16 => ValueLabels<ushort>.Restore(names),
            ColumnType.Int32 => ValueLabels<int>.Restore(names),
            ColumnType.UInt32 => ValueLabels<uint>.Restore(names),
            ColumnType.Int64 => ValueLabels<long>.Restore(names),
            ColumnType.UInt64 => ValueLabels<ulong>.Restore(names),
            _ => throw new ModelException($"The stored classes are of the type {type}, which no class can have."),
        };
    }

    /// <summary>The number of each answer's class: its place among <see cref="Names"/>.</summary>
    /// <param name="target">The answers that the classes were found in.</param>
    /// <returns>A number a row.</returns>
    /// <exception cref="ModelException">An answer is none of the classes.</exception>
    public abstract int[] Encode(TrainingTarget target);

    /// <summary>
    /// The prediction frame: <c>prediction</c> holds each row's most probable class (the first one of several), and
    /// <c>probability_&lt;class&gt;</c> the probabilities.
    /// </summary>
    /// <typeparam name="T">The type of a probability.</typeparam>
    /// <param name="probabilities">A column for each class, in their order.</param>
    /// <exception cref="ArgumentException">There are not as many columns as classes.</exception>
    public Frame ToPredictions<T>(IReadOnlyList<Column<T>> probabilities)
        where T : unmanaged, INumber<T>
    {
        if (probabilities.Count != Count)
            throw new ArgumentException($"There are {Count} classes, but probabilities for {probabilities.Count}.", nameof(probabilities));
        var codes = MostProbable(probabilities);
        return new Frame(SchemaOf(probabilities[0].Type), [Decode(codes), .. probabilities]);
    }

    private FrameSchema SchemaOf(ColumnType probability)
    {
        var schema = _predictions;
        if (schema is null || schema[1].Type != probability)
        {
            _predictions = schema = new FrameSchema(
                [new ColumnSchema(PredictionColumns.Prediction, Type), .. Names.Select(n => new ColumnSchema(PredictionColumns.Probability(n), probability))]);
        }

        return schema;
    }

    /// <summary>The classes that numbers stand for.</summary>
    /// <param name="codes">Places among the classes.</param>
    private protected abstract Column Decode(ReadOnlySpan<int> codes);

    private protected static ModelException Damaged(string name) =>
        new($"The stored classes are damaged at '{name}': they should be sorted values of the target's type, each once.");

    private static int[] MostProbable<T>(IReadOnlyList<Column<T>> probabilities)
        where T : unmanaged, INumber<T>
    {
        var best = probabilities[0].Span.ToArray();
        var codes = new int[best.Length];
        for (var code = 1; code < probabilities.Count; code++)
        {
            var candidates = probabilities[code].Span;
            for (var row = 0; row < best.Length; row++)
            {
                if (candidates[row] > best[row])
                    (best[row], codes[row]) = (candidates[row], code);
            }
        }

        return codes;
    }
}
