using Baton.Adapters.OnnxRuntime.Tests.Models;
using Baton.Frames;

namespace Baton.Adapters.OnnxRuntime.Tests;

/// <summary>Memory and threads.</summary>
public sealed class ResourceTests : NativeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(4096)]
    public void A_call_allocates_its_result_and_less_than_a_kilobyte_beside(int rows)
    {
        using var predictor = Open(Samples.Sum(), m => new OnnxModel { Path = m.Path, Threads = 1 });
        var frame = Frame.Of(("a", Column.Of(new float[rows])), ("b", Column.Of(new float[rows])));
        for (var i = 0; i < 50; i++)
            predictor.Predict(frame);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            predictor.Predict(frame);
        var perCall = (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
        Assert.InRange(perCall - (rows * sizeof(float)), 0, 1023);
    }

    [Fact]
    public void Predictions_of_few_and_of_many_rows_by_turns_stay_what_they_were()
    {
        using var sum = Open(Samples.Sum(), m => new OnnxModel { Path = m.Path, Threads = 1 });
        using var matrix = Open(Samples.Matrix().Build(), m => new OnnxModel { Path = m.Path, Features = ["a", "b"], Threads = 1 });
        var results = new List<(int Rows, int Round, Frame Sum, Frame Matrix)>();
        foreach (var (round, rows) in ((int[])[1, 1, 1024, 512, 513, 1025, 3, 5000, 1024, 1, 2]).Index())
        {
            // Numbers of a round of their own: what an earlier one left behind would be seen.
            var frame = Frame.Of(
                ("a", Column.Of([.. Enumerable.Range(0, rows).Select(i => (float)(i + round))])),
                ("b", round % 2 == 0 ? Column.Of([.. Enumerable.Repeat((float)round, rows)]) : Column.Of([.. Enumerable.Repeat((double)round, rows)])));
            results.Add((rows, round, sum.Predict(frame), matrix.Predict(frame)));
        }

        foreach (var (rows, round, added, weighted) in results)
        {
            Assert.Equal(Enumerable.Range(0, rows).Select(i => i + (2f * round)), added.Column<float>("prediction").Span.ToArray());
            Assert.Equal(Enumerable.Range(0, rows).Select(i => (10f * (i + round)) + round), weighted.Column<float>("prediction").Span.ToArray());
            Assert.Equal(Enumerable.Range(0, rows).Select(i => 2f * (i + round)), weighted.Column<float>("twice_0").Span.ToArray());
            Assert.All(weighted.Column<float>("twice_1").Span.ToArray(), twice => Assert.Equal(2f * round, twice));
        }
    }

    [Fact]
    public void A_refused_call_leaves_nothing_for_the_next_one()
    {
        using var predictor = Open(Samples.Sum(ModelBytes.Int32), m => new OnnxModel { Path = m.Path, Threads = 1 });
        var good = Frame.Of(("a", Column.Of(1, 2)), ("b", Column.Of(3, 4)));
        var bad = Frame.Of(("a", Column.Of(7, 7)), ("b", Column.Of(0.5, 1)));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal([4, 6], predictor.Predict(good).Column<int>("prediction").Span.ToArray());
            Refusal(() => predictor.Predict(bad));
        }
    }

    [Fact]
    public async Task Threads_predict_frames_of_all_lengths_at_once()
    {
        using var predictor = Open(Samples.Sum(), m => new OnnxModel { Path = m.Path, Threads = 1 });
        int[] lengths = [1, 7, 1024, 1025, 3000];
        await Task.WhenAll(Enumerable.Range(0, 6).Select(worker => Task.Run(() =>
        {
            for (var round = 0; round < 200; round++)
            {
                var rows = lengths[(worker + round) % lengths.Length];
                var frame = Frame.Of(("a", Column.Of([.. Enumerable.Repeat((float)worker, rows)])), ("b", Column.Of([.. Enumerable.Repeat((float)round, rows)])));
                Assert.All(predictor.Predict(frame).Column<float>("prediction").Span.ToArray(), p => Assert.Equal(worker + round, p));
            }
        })));
    }

    [Fact]
    public async Task Many_threads_predict_at_once_what_one_predicts()
    {
        using var predictor = Open(Samples.Classifier(), m => new OnnxModel { Path = m.Path, Features = ["p", "q"], Threads = 1 });
        var frames = Enumerable.Range(0, 8).Select(i => Frame.Of(("p", Column.Of((float)i, 1, 2)), ("q", Column.Of(2f, i, 0)))).ToList();
        var expected = frames.ConvertAll(predictor.Predict);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
        {
            for (var round = 0; round < 200; round++)
                Assert.True(expected[i].ContentEquals(predictor.Predict(frames[i])));
        })));
    }

    [Fact]
    public async Task A_model_that_is_disposed_underway_answers_or_says_so()
    {
        var path = File(Samples.Classifier());
        var frame = Frame.Of(("p", Column.Of(1f, 2f)), ("q", Column.Of(1f, 2f)));
        for (var round = 0; round < 20; round++)
        {
            var predictor = new OnnxModel { Path = path, Features = ["p", "q"], Threads = 1 }.Open(TestContext.Current.CancellationToken);
            using var started = new CountdownEvent(3);
            var workers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
            {
                Assert.Equal(2, predictor.Predict(frame).RowCount);
                started.Signal();
                while (true)
                    Assert.Equal(2, predictor.Predict(frame).RowCount);
            })).ToList();
            started.Wait(TestContext.Current.CancellationToken);
            predictor.Dispose();
            foreach (var worker in workers)
                await Assert.ThrowsAsync<ObjectDisposedException>(() => worker);
        }
    }

    [Fact]
    public void A_hundred_thousand_calls_leave_no_memory_behind()
    {
        using var predictor = Open(Samples.Sum(), m => new OnnxModel { Path = m.Path, Threads = 1 });
        var frame = Frame.Of(("a", Column.Of(1f)), ("b", Column.Of(1f)));
        for (var i = 0; i < 20_000; i++)
            predictor.Predict(frame);
        var before = Environment.WorkingSet;
        for (var i = 0; i < 100_000; i++)
            predictor.Predict(frame);
        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 32 << 20);
    }

    [Fact]
    public void Models_that_are_opened_and_disposed_leave_no_memory_behind()
    {
        var path = File(Samples.Classifier());
        for (var i = 0; i < 30; i++)
            OpenOnce(path);
        var before = Environment.WorkingSet;
        for (var i = 0; i < 300; i++)
            OpenOnce(path);
        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 64 << 20);
    }

    private static void OpenOnce(string path)
    {
        using var predictor = new OnnxModel { Path = path, Features = ["p", "q"], Threads = 1 }.Open(TestContext.Current.CancellationToken);
        predictor.Predict(Frame.Of(("p", Column.Of(1f)), ("q", Column.Of(1f))));
    }
}
