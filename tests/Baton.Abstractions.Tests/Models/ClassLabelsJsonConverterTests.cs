using System.Text.Json;
using System.Text.Json.Serialization;
using Baton.Frames;
using Baton.Models;

namespace Baton.Abstractions.Tests.Models;

public sealed partial class ClassLabelsJsonConverterTests
{
    [Fact]
    public void Classes_are_stored_with_their_type()
    {
        Assert.Equal("""{"Classes":{"type":"String","names":["no","yes"]}}""", Write(ClassLabels.Restore(ColumnType.String, ["no", "yes"])));
        Assert.Equal("""{"Classes":{"type":"Int8","names":["-1","10"]}}""", Write(ClassLabels.Restore(ColumnType.Int8, ["-1", "10"])));
        Assert.Equal("""{"Classes":null}""", Write(null));
    }

    [Fact]
    public void What_was_stored_comes_back()
    {
        var classes = Read("""{"Classes":{"names":["7","12"],"later":[{}],"type":"UInt16"}}""");
        Assert.Equal(ColumnType.UInt16, classes!.Type);
        Assert.Equal(["7", "12"], classes.Names);
        Assert.Null(Read("""{"Classes":null}"""));
        Assert.Equal(["", "ü\"\n"], Read(Write(ClassLabels.Restore(ColumnType.String, ["", "ü\"\n"])))!.Names);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"no\"")]
    [InlineData("""{"type":"String"}""")]
    [InlineData("""{"type":null,"names":["a","b"]}""")]
    [InlineData("""{"type":12,"names":["a","b"]}""")]
    [InlineData("""{"type":"12","names":["a","b"]}""")]
    [InlineData("""{"type":"99","names":["a","b"]}""")]
    [InlineData("""{"type":"Text","names":["a","b"]}""")]
    [InlineData("""{"type":"String","names":"ab"}""")]
    [InlineData("""{"type":"String","names":["a",null]}""")]
    [InlineData("""{"type":"String","names":["a",1]}""")]
    [InlineData("""{"type":"String","names":["a","\ud800"]}""")]
    public void What_is_no_classes_cannot_be_read(string stored) =>
        Assert.ThrowsAny<JsonException>(() => Read($$"""{"Classes":{{stored}}}"""));

    [Theory]
    [InlineData("""{"type":"String","names":["b","a"]}""", "damaged at 'a'")]
    [InlineData("""{"type":"String","names":["a"]}""", "number of stored classes is 1")]
    [InlineData("""{"type":"Int32","names":["1","x"]}""", "damaged at 'x'")]
    [InlineData("""{"type":"Float64","names":["1","2"]}""", "which no class can have")]
    public void Names_that_are_no_classes_of_their_type_are_refused(string stored, string says) =>
        Assert.Contains(says, Assert.Throws<ModelException>(() => Read($$"""{"Classes":{{stored}}}""")).Message, StringComparison.Ordinal);

    private static string Write(ClassLabels? classes) => JsonSerializer.Serialize(new Stored(classes), StoredJson.Default.Stored);

    private static ClassLabels? Read(string json) => JsonSerializer.Deserialize(json, StoredJson.Default.Stored)!.Classes;

    internal sealed record Stored(ClassLabels? Classes);

    [JsonSerializable(typeof(Stored))]
    internal sealed partial class StoredJson : JsonSerializerContext;
}
