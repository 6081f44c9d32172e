using Baton.Frames;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Models;

/// <summary>Laws for what a fitted model must endure: odd data, many threads, and being disposed.</summary>
/// <param name="fixture">Says how the model is made.</param>
public abstract class EnduringLaws(ModelFixture fixture) : ModelLaws(fixture)
{
    private const int Threads = 4;
    private const int Repetitions = 20;

    /// <summary>No frame, whatever is in it, ends in anything but as many predictions as rows or an exception of ours; and the model goes on working.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Odd_frames_are_answered_or_refused(string @case)
    {
        var law = Law("real data is odd; a service must be able to say what is wrong with it, and to go on", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var good = data.Data(20).Inputs;
            var expected = predictor.Predict(good);
            foreach (var (what, frame) in OddFrames.Of(good))
            {
                if (law.Answers($"rows with {what}", () => predictor.Predict(frame), out var predictions))
                    law.Require(predictions.RowCount == frame.RowCount, $"{frame.RowCount} predictions for rows with {what}", $"{predictions.RowCount}");
            }

            RequireSame(law, expected, predictor.Predict(good), "the same predictions for good rows after odd ones");
        }
    }

    /// <summary>What many threads are told at once is what one is told alone.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Many_threads_are_told_what_one_is_told(string @case)
    {
        var law = Law("a service uses one model from all its threads; a buffer that they share mixes up the answers", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var inputs = data.Data(70).Inputs;
            Frame[] parts = [.. Enumerable.Range(0, Threads).Select(i => inputs.Slice(data.IsSeries ? 0 : 10 * i, 20 + (5 * i)))];
            var expected = Array.ConvertAll(parts, predictor.Predict);
            using var start = new Barrier(Threads);
            var mistakes = new string?[Threads];
            var workers = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                for (var round = 0; round < Repetitions && mistakes[i] is null; round++)
                    mistakes[i] = Attempt(() => FrameDifference.Find(expected[i], predictor.Predict(parts[i])));
            })).ToList();
            workers.ForEach(w => w.Start());
            workers.ForEach(w => w.Join());
            law.Require(mistakes.All(m => m is null), $"the predictions that one thread gets, in each of {Threads} threads", mistakes.FirstOrDefault(m => m is not null) ?? "");
        }
    }

    /// <summary>A disposed predictor says that it is disposed, or goes on answering as before; disposing it again does nothing.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_disposed_predictor_says_so(string @case)
    {
        var law = Law("a service replaces models while requests are under way; memory that was freed must not be read", @case);
        var (data, predictor) = Open(@case);
        var inputs = data.Data(10).Inputs;
        var expected = predictor.Predict(inputs);
        predictor.Dispose();
        var failure = Attempt(() =>
        {
            predictor.Dispose();
            return null;
        });
        law.Require(failure is null, "nothing to happen when it is disposed again", failure ?? "");
        try
        {
            RequireSame(law, expected, predictor.Predict(inputs), "an ObjectDisposedException, or the same predictions as before");
        }
        catch (Exception exception) when (exception is ObjectDisposedException or BatonException)
        {
            // It said so.
        }
        catch (Exception exception) when (exception is not LawBrokenException)
        {
            throw law.Broken("an ObjectDisposedException, or the same predictions as before", ExceptionText.Of(exception), exception);
        }
    }

    private static string? Attempt(Func<string?> act)
    {
        try
        {
            return act();
        }
        catch (Exception exception)
        {
            return ExceptionText.Of(exception);
        }
    }
}
