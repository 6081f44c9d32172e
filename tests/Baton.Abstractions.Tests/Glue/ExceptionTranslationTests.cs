using System.Collections;
using Baton.Frames;
using Baton.Glue;

namespace Baton.Abstractions.Tests.Glue;

/// <summary>What generated entry points rely on; what they do with it is tried where they are generated.</summary>
public sealed class ExceptionTranslationTests
{
    private int _closed;

    [Fact]
    public async Task What_is_nothing_stays_nothing_and_what_is_whole_comes_whole()
    {
        Assert.Null(ExceptionTranslation.Stream<int>(null, Translate));
        Assert.Null(ExceptionTranslation.Sequence<int>(null, Translate));
        Assert.Null(ExceptionTranslation.Sequence(null, Translate));
        Assert.Equal([1, 2, 3], ExceptionTranslation.Sequence([1, 2, 3], Translate));
        Assert.Equal([1, 2, 3], ExceptionTranslation.Sequence((IEnumerable)new ArrayList { 1, 2, 3 }, Translate).Cast<int>());
        Assert.Equal([1, 2], await ExceptionTranslation.Stream(Items(2), Translate).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Of_several_failures_the_first_is_told_with_all_as_its_cause()
    {
        var (one, other) = (new FormatException("one"), new FormatException("other"));
        var both = new AggregateException(one, new AggregateException(other));
        Func<Exception, Exception, Exception?> wrap = (failure, cause) => failure is FormatException ? new InvalidOperationException(failure.Message, cause) : null;

        var told = ExceptionTranslation.Aggregate(both, wrap);

        Assert.Equal("one", told?.Message);
        Assert.Same(both, told?.InnerException);
        Assert.Same(one, ExceptionTranslation.Aggregate(new AggregateException(one), wrap)?.InnerException);
        Assert.Null(ExceptionTranslation.Aggregate(one, wrap));
        Assert.Null(ExceptionTranslation.Aggregate(new AggregateException(), wrap));
        Assert.Null(ExceptionTranslation.Aggregate(new AggregateException(one, new TimeoutException()), wrap));
    }

    [Fact]
    public async Task Who_stops_walking_closes_the_source()
    {
        await foreach (var item in ExceptionTranslation.Stream(Items(5), Translate))
        {
            if (item == 2)
                break;
        }

        Assert.Equal(2, ExceptionTranslation.Sequence(Lines(5), Translate).Skip(1).First());
        Assert.Equal(2, _closed);
    }

    [Fact]
    public async Task A_stream_can_be_walked_again()
    {
        var stream = ExceptionTranslation.Stream(Items(3), Translate);
        Assert.Equal(3, await stream.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(3, await stream.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Exceptions_that_are_not_translated_pass_as_they_are()
    {
        var mistake = new InvalidOperationException();
        Assert.Same(mistake, await Record.ExceptionAsync(async () => await ExceptionTranslation.Stream(Items(1, mistake), Translate).CountAsync(TestContext.Current.CancellationToken)));

        var vendor = new FormatException("boom");
        var thrown = await Assert.ThrowsAsync<DataException>(async () => await ExceptionTranslation.Stream(Items(1, vendor), Translate).CountAsync(TestContext.Current.CancellationToken));
        Assert.Same(vendor, thrown.InnerException);
    }

    private static Exception? Translate(Exception failure) => failure is FormatException ? new DataException(failure.Message, failure) : null;

    private async IAsyncEnumerable<int> Items(int count, Exception? end = null)
    {
        try
        {
            for (var i = 1; i <= count; i++)
            {
                await Task.Yield();
                yield return i;
            }

            if (end is not null)
                throw end;
        }
        finally
        {
            _closed++;
        }
    }

    private IEnumerable<int> Lines(int count)
    {
        try
        {
            for (var i = 1; i <= count; i++)
                yield return i;
        }
        finally
        {
            _closed++;
        }
    }
}
