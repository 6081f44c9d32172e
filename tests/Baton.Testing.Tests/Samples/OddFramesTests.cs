using Baton.Frames;
using Baton.Testing.Samples;

namespace Baton.Testing.Tests.Samples;

/// <summary>Odd frames are odd whatever the types of their columns.</summary>
public sealed class OddFramesTests
{
    [Theory]
    [InlineData("columns with missing values", 4)]
    [InlineData("columns without any value", 12)]
    public void Columns_of_every_type_have_missing_values(string what, int missing)
    {
        var good = SampleFrames.AllTypes(60).Slice(0, 12);
        Assert.Equal(Enum.GetValues<ColumnType>(), good.Schema.Select(c => c.Type).Order());

        var odd = OddFrames.Of(good).Single(o => o.What == what).Frame;

        Assert.All(odd.Columns, c => Assert.Equal(missing, c.NullCount));
        Assert.Equal(good.Schema.Select(c => (c.Name, c.Type)), odd.Schema.Select(c => (c.Name, c.Type)));
    }
}
