using System.Text;
using Baton.Torch.Storage.Safetensors;

namespace Baton.Adapters.TorchSharp.Tests.Storage;

public sealed class SafetensorsTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        byte[] numbers = [1, 2, 3, 4, 5, 6, 7, 8];
        var file = SafetensorsWriter.Write([new("a.b", new TensorEntry("F32", [2, 1], numbers)), new("empty", new TensorEntry("I64", [0], default))]);
        var read = SafetensorsReader.Read(file);
        Assert.Equal(["a.b", "empty"], read.Keys);
        Assert.Equal("F32", read["a.b"].Type);
        Assert.Equal(numbers, read["a.b"].Bytes.ToArray());
        Assert.Equal([2, 1], read["a.b"].Shape);
        Assert.True(read["empty"].Bytes.IsEmpty);
    }

    [Theory]
    [InlineData("", "longer than the file")]
    [InlineData("{", "cannot be read")]
    [InlineData("[]", "cannot be read")]
    [InlineData("""{"a":{}}""", "cannot be read")]
    [InlineData("""{"a":1}""", "cannot be read")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}}""", "cannot be read")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,5]}}""", "'a' lies outside of the file")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[3,2]}}""", "'a' lies outside of the file")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[-1,2]}}""", "'a' lies outside of the file")]
    [InlineData("""{"a":{"dtype":"F32","shape":[],"data_offsets":[0,0]},"a":{"dtype":"F32","shape":[],"data_offsets":[0,0]}}""", "cannot be read")]
    public void What_is_no_such_file_is_refused(string header, string reason)
    {
        var text = Encoding.UTF8.GetBytes(header);
        byte[] file = header.Length == 0 ? [9, 0, 0, 0, 0, 0, 0, 0] : [.. BitConverter.GetBytes((ulong)text.Length), .. text, 1, 2, 3, 4];
        Assert.Contains(reason, Assert.Throws<FormatException>(() => SafetensorsReader.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_may_hold_remarks_of_other_programs() =>
        Assert.Empty(SafetensorsReader.Read((byte[])[.. BitConverter.GetBytes(30UL), .. Encoding.UTF8.GetBytes("""{"__metadata__":{"by":"them"}}""")]));
}
