using Baton.Torch.Training;

namespace Baton.Adapters.TorchSharp.Tests.Training;

public sealed class BatchesTests
{
    [Theory]
    [InlineData(10, 4, "0+4 4+4 8+2")]
    [InlineData(9, 4, "0+4 4+5")]
    [InlineData(8, 4, "0+4 4+4")]
    [InlineData(3, 100, "0+3")]
    [InlineData(1, 100, "0+1")]
    [InlineData(3, 1, "0+1 1+1 2+1")]
    [InlineData(0, 4, "")]
    public void All_rows_are_in_a_batch_and_none_is_left_alone(int rows, int size, string expected) =>
        Assert.Equal(expected, string.Join(' ', Batches.Of(rows, size).Select(batch => $"{batch.Start}+{batch.Count}")));
}
