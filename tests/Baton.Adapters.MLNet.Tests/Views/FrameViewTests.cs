using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Settings;
using Baton.Adapters.MLNet.Views;
using Baton.Frames;
using Baton.Models.Categories;
using Microsoft.ML.Data;

namespace Baton.Adapters.MLNet.Tests.Views;

/// <summary>What the library relies on when it reads rows.</summary>
public sealed class FrameViewTests
{
    private static readonly Frame Rows = Frame.Of(("a", Column.Of<double>(1, 2, 3)), ("b", Column.Of<double>(10, 20, 30)));

    [Fact]
    public void A_cursor_goes_through_all_rows_once_and_stays_at_the_end()
    {
        var view = View(TestContext.Current.CancellationToken);
        using var cursor = view.GetRowCursor(view.Schema);
        var features = cursor.GetGetter<VBuffer<float>>(view.Schema[FrameView.Features]);
        var label = cursor.GetGetter<float>(view.Schema[FrameView.Label]);
        var vector = default(VBuffer<float>);
        var answer = 0f;
        Assert.Equal(-1, cursor.Position);
        for (var row = 0; row < 3; row++)
        {
            Assert.True(cursor.MoveNext());
            Assert.Equal(row, cursor.Position);
            features(ref vector);
            label(ref answer);
            Assert.Equal([row + 1f, (row + 1) * 10f], vector.DenseValues());
            Assert.Equal(row * 100f, answer);
        }

        Assert.False(cursor.MoveNext());
        Assert.False(cursor.MoveNext());
        Assert.Equal(-1, cursor.Position);
    }

    [Fact]
    public void A_set_of_cursors_is_one_that_has_all_rows()
    {
        var view = View(TestContext.Current.CancellationToken);
        Assert.False(view.CanShuffle);
        Assert.Equal(3, view.GetRowCount());
        Assert.Single(view.GetRowCursorSet(view.Schema, 8));
    }

    [Fact]
    public void What_was_not_asked_for_or_is_of_another_type_cannot_be_read()
    {
        var view = View(TestContext.Current.CancellationToken);
        using var cursor = view.GetRowCursor([view.Schema[FrameView.Features]]);

        Assert.Throws<ArgumentOutOfRangeException>(() => cursor.GetGetter<float>(view.Schema[FrameView.Label]));
        Assert.Throws<InvalidOperationException>(() => cursor.GetGetter<float>(view.Schema[FrameView.Features]));
    }

    [Fact]
    public void Whoever_reads_is_stopped_when_the_run_is_cancelled()
    {
        using var cursor = View(new CancellationToken(canceled: true)).GetRowCursor([]);
        Assert.Throws<OperationCanceledException>(() => cursor.MoveNext());
    }

    private static FrameView View(CancellationToken cancellation)
    {
        var encoder = FeatureEncoder.Fit(Rows, new EncodingOptions(CategoryEncoding.Ordinal, 4, 10, UnknownCategory.Ignore, MissingHandling.Refuse, Standardize: false));
        return new FrameView(encoder.Encode(Rows), LabelColumn.Numbers([0, 100, 200]), cancellation);
    }
}
