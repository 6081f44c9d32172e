using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Fitting;
using Baton.Models;

namespace Baton.Adapters.MLNet.Tests.Fitting;

public sealed class TrainerFailuresTests
{
    private static readonly EncodedRows Rows = new(new VectorLayout([new LanePlace(false, 0, 0)], 1), 7, new float[] { 1, 1, 1, 1, 1, 1, 2 }, 7, []);

    public static TheoryData<Exception> Missing =>
    [
        new DllNotFoundException("no lib_lightgbm"),
        new AggregateException(new InvalidOperationException(), new DllNotFoundException("no lib_lightgbm")),
        new TypeInitializationException("A", new DllNotFoundException("no lib_lightgbm")),
    ];

    [Theory]
    [MemberData(nameof(Missing))]
    public void A_native_library_that_is_missing_is_named_with_where_it_comes_from(Exception failure)
    {
        var error = Failure(failure);

        Assert.Contains("no lib_lightgbm", error.Message, StringComparison.Ordinal);
        Assert.Contains("libgomp1", error.Message, StringComparison.Ordinal);
        Assert.Same(failure, error.InnerException);
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(NullReferenceException))]
    [InlineData(typeof(IndexOutOfRangeException))]
    public void Whatever_fails_is_told_with_the_kind_and_the_rows(Type failure)
    {
        var error = Failure(new AggregateException((Exception)Activator.CreateInstance(failure, "too few examples")!));

        Assert.StartsWith("'mlnet-x' could not learn from 7 rows. ML.NET says: too few examples. Look at ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_are_all_the_same_are_told_whatever_fails()
    {
        var same = new EncodedRows(new VectorLayout([new LanePlace(false, 0, 0), new LanePlace(true, 0, 1)], 4), 3, new float[] { 5, 5, 5 }, 3, [[2, 2, 2]]);

        var error = Assert.Throws<ModelException>(() => TrainerFailures.Explain("mlnet-x", same, () => throw new ArgumentNullException()));

        Assert.StartsWith("'mlnet-x' could not learn from 3 rows: no feature differs", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_little_memory_is_told_with_what_takes_it() =>
        Assert.Contains("fewer leaves", Failure(new OutOfMemoryException()).Message, StringComparison.Ordinal);

    [Fact]
    public void Cancellation_and_what_was_said_already_pass_as_they_are()
    {
        Assert.Throws<OperationCanceledException>(() => TrainerFailures.Explain("mlnet-x", Rows, () => throw new OperationCanceledException()));
        Assert.Equal("said", Failure(new ModelException("said")).Message);
    }

    private static ModelException Failure(Exception failure) =>
        Assert.Throws<ModelException>(() => TrainerFailures.Explain("mlnet-x", Rows, () => throw failure));
}
