using System.Text;
using Baton.Adapters.XGBoost.Exporting.Ubjson;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Tests.Exporting.Ubjson;

public sealed class UbjsonReaderTests
{
    [Fact]
    public void Maps_lists_texts_and_numbers_are_read()
    {
        var node = Read("{i\u0001aSi\u0002hi" + "i\u0001b[i\u0005U\u0006Si\u0001xTZ]" + "i\u0001c{i\u0001di\u0007}}");

        Assert.Equal("hi", node.String("a"));
        Assert.Equal(5, node.List("b").Count);
        Assert.Equal([5.0], node.List("b")[0].Numbers!);
        Assert.Equal([6.0], node.List("b")[1].Numbers!);
        Assert.Equal("x", node.List("b")[2].Text);
        Assert.Equal([7.0], node["c"].Array("d"));
    }

    [Fact]
    public void Runs_of_numbers_are_read_by_their_type_the_highest_byte_first()
    {
        byte[] document = [.. "{i\u0001n[$d#i\u0002"u8, 0x3F, 0x80, 0, 0, 0x7F, 0x80, 0, 0, .. "i\u0001m[$l#L"u8, 0, 0, 0, 0, 0, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFE, .. "}"u8];

        var node = UbjsonReader.Read(document);

        Assert.Equal([1, double.PositiveInfinity], node.Array("n"));
        Assert.Equal([-2.0], node.Array("m"));
    }

    [Fact]
    public void Numbers_one_by_one_are_the_same_as_a_run() => Assert.Equal([1.0, 2], Read("{i\u0001n[#i\u0002i\u0001U\u0002}").Array("n"));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{i\u0001a")]
    [InlineData("[i\u0001")]
    [InlineData("[$d]")]
    [InlineData("[$d#i\u0009")]
    [InlineData("Si\u0009a")]
    [InlineData("Sia")]
    [InlineData("x")]
    [InlineData("[$d#l\u007f\u007f\u007f\u007f")]
    public void What_is_cut_off_or_something_else_is_refused(string document) =>
        Assert.Throws<ModelException>(() => Read(document));

    [Fact]
    public void Levels_without_end_are_refused() => Assert.Throws<ModelException>(() => Read(new string('[', 100_000)));

    [Theory]
    [InlineData("missing")]
    [InlineData("text")]
    [InlineData("number")]
    public void What_is_not_there_or_of_another_kind_is_named(string name)
    {
        var node = Read("{i\u0004textSi\u0001xi\u0006numberi\u0001}");

        Assert.Contains($"'{name}'", Assert.Throws<ModelException>(() => node.List(name)).Message, StringComparison.Ordinal);
        if (name != "text")
            Assert.Contains($"'{name}'", Assert.Throws<ModelException>(() => node.String(name)).Message, StringComparison.Ordinal);
        if (name != "number")
            Assert.Contains($"'{name}'", Assert.Throws<ModelException>(() => node.Array(name)).Message, StringComparison.Ordinal);
    }

    private static UbjsonNode Read(string document) => UbjsonReader.Read(Encoding.Latin1.GetBytes(document));
}
