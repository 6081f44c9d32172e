using System.Globalization;
using System.Runtime.InteropServices;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>An ensemble of trees that grows round by round.</summary>
internal sealed unsafe class Booster : IDisposable
{
    private readonly BoosterHandle _handle;

    private static ReadOnlySpan<byte> PredictConfig =>
        """{"type":0,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":true,"cache_id":0,"missing":NaN}"""u8;

    private Booster(BoosterHandle handle) => _handle = handle;

    /// <summary>How many rounds were learnt.</summary>
    public int Rounds
    {
        get
        {
            NativeCall.Check(XGBoostApi.XGBoosterBoostedRounds(_handle, out var rounds), "count its rounds");
            return rounds;
        }
    }

    /// <summary>How many features it reads.</summary>
    public int Features
    {
        get
        {
            NativeCall.Check(XGBoostApi.XGBoosterGetNumFeature(_handle, out var features), "count its features");
            return checked((int)features);
        }
    }

    /// <summary>Creates an ensemble without trees.</summary>
    /// <param name="parameters">The library's names and values.</param>
    /// <param name="matrices">The data it will learn from and be measured on, whose predictions it keeps from round to round.</param>
    public static Booster Create(IEnumerable<KeyValuePair<string, string>> parameters, params ReadOnlySpan<DMatrix> matrices)
    {
        XGBoostLibrary.Prepare();
        var handles = stackalloc nint[matrices.Length];
        for (var i = 0; i < matrices.Length; i++)
            handles[i] = matrices[i].Handle.DangerousGetHandle();
        NativeCall.Check(XGBoostApi.XGBoosterCreate(handles, (ulong)matrices.Length, out var handle), "be created");
        var booster = new Booster(handle);
        try
        {
            foreach (var (name, value) in parameters)
                NativeCall.Check(XGBoostApi.XGBoosterSetParam(handle, name, value), $"take the setting {name} = {value}");
            return booster;
        }
        catch
        {
            booster.Dispose();
            throw;
        }
    }

    /// <summary>Creates an ensemble from what <see cref="Save"/> gave.</summary>
    /// <param name="model">The saved bytes; the library does not survive every kind of damage, so they must be known to be whole.</param>
    /// <param name="threads">How many threads to predict with, all if 0.</param>
    public static Booster Load(ReadOnlySpan<byte> model, int threads)
    {
        var booster = Create([]);
        try
        {
            fixed (byte* bytes = model)
                NativeCall.Check(XGBoostApi.XGBoosterLoadModelFromBuffer(booster._handle, bytes, (ulong)model.Length), "read the saved model");
            NativeCall.Check(
                XGBoostApi.XGBoosterSetParam(booster._handle, "nthread", threads.ToString(CultureInfo.InvariantCulture)),
                "limit its threads");
            return booster;
        }
        catch
        {
            booster.Dispose();
            throw;
        }
    }

    /// <summary>Learns one more round.</summary>
    /// <param name="round">The round's number, from 0 on.</param>
    /// <param name="matrix">The data.</param>
    public void Learn(int round, DMatrix matrix) =>
        NativeCall.Check(XGBoostApi.XGBoosterUpdateOneIter(_handle, round, matrix.Handle), $"learn round {round + 1}");

    /// <summary>Measures the ensemble on data by its evaluation metric.</summary>
    /// <param name="round">The round's number, from 0 on.</param>
    /// <param name="matrix">The data; the caller keeps it alive.</param>
    /// <returns>The metric's value.</returns>
    public double Measure(int round, DMatrix matrix)
    {
        var handle = matrix.Handle.DangerousGetHandle();
        fixed (byte* name = "validation\0"u8)
        {
            var names = name;
            NativeCall.Check(XGBoostApi.XGBoosterEvalOneIter(_handle, round, &handle, &names, 1, out var result), $"measure round {round + 1}");
            // "[3]	validation-rmse:0.25"
            var text = NativeCall.Text(result);
            return double.TryParse(text.AsSpan(text.LastIndexOf(':') + 1), CultureInfo.InvariantCulture, out var value)
                ? value
                : throw new ModelException($"xgboost measured round {round + 1} as '{text}', which holds no number.");
        }
    }

    /// <summary>The ensemble as it was after some rounds.</summary>
    /// <param name="rounds">How many.</param>
    public Booster First(int rounds)
    {
        NativeCall.Check(XGBoostApi.XGBoosterSlice(_handle, 0, rounds, 1, out var slice), $"keep its first {rounds} rounds");
        return new Booster(slice);
    }

    /// <summary>Predicts from memory of ours; safe from several threads once it has been done once.</summary>
    /// <param name="features">The features; at least one row.</param>
    /// <param name="outputs">How many numbers a row it gives.</param>
    /// <returns>Row-major; the library's own memory, valid until this thread's next call.</returns>
    public ReadOnlySpan<float> Predict(FrameMatrix features, out int outputs)
    {
        XGBoostLibrary.Prepare();
        var values = stackalloc byte[ArrayInterface.MostBytes];
        fixed (float* numbers = features.Memory.Span)
        fixed (byte* config = PredictConfig)
        {
            ArrayInterface.WriteMatrix(new Span<byte>(values, ArrayInterface.MostBytes), (nint)numbers, features.Rows, features.Columns, features.ColumnStride);
            NativeCall.Check(XGBoostApi.XGBoosterPredictFromDense(_handle, values, config, 0, out var shape, out var dimensions, out var result), "predict");
            if (dimensions != 2 || shape[0] != (ulong)features.Rows)
                throw new ModelException($"xgboost predicted {shape[0]} rows where {features.Rows} were asked for.");
            outputs = checked((int)shape[1]);
            return new ReadOnlySpan<float>(result, checked(features.Rows * outputs));
        }
    }

    /// <summary>The average gain of the splits that use each feature; 0 for features that no split uses.</summary>
    public double[] Gains()
    {
        XGBoostLibrary.Prepare();
        var gains = new double[Features];
        NativeCall.Check(
            XGBoostApi.XGBoosterFeatureScore(_handle, """{"importance_type":"gain"}""", out var count, out var names, out _, out _, out var scores),
            "rate its features");
        for (var i = 0; i < (int)count; i++)
        {
            // Features have no names of their own in the ensemble: the library calls them f0, f1, ….
            var name = NativeCall.Text(names[i]);
            gains[int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture)] = scores[i];
        }

        return gains;
    }

    /// <summary>The ensemble as universal binary JSON; the same ensemble gives the same bytes.</summary>
    public byte[] Save()
    {
        XGBoostLibrary.Prepare();
        NativeCall.Check(XGBoostApi.XGBoosterSaveModelToBuffer(_handle, """{"format":"ubj"}""", out var length, out var buffer), "be saved");
        return MemoryMarshal.CreateReadOnlySpan(ref *buffer, checked((int)length)).ToArray();
    }

    public void Dispose() => _handle.Dispose();
}
