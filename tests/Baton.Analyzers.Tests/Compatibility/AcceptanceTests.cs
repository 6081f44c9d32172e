using Baton.Analyzers.Compatibility.Comparison;
using Baton.Analyzers.Compatibility.Shapes;

namespace Baton.Analyzers.Tests.Compatibility;

/// <summary>What is wider and what is narrower, type by type.</summary>
public sealed class AcceptanceTests
{
    [Theory]
    [InlineData("int", "long")]
    [InlineData("byte", "ushort")]
    [InlineData("long", "decimal")]
    [InlineData("ulong", "number")]
    [InlineData("decimal", "number")]
    [InlineData("float", "number")]
    [InlineData("integer [1, 64]", "integer [0, 64]")]
    [InlineData("integer [1, 64]", "byte")]
    [InlineData("integer (0, 65)", "integer [1, 64]")]
    [InlineData("integer [1, 64]", "integer (0, 65)")]
    [InlineData("number (0, 1)", "number (0, 1)")]
    [InlineData("number (0, 1)", "number [0, 1]")]
    [InlineData("number (0, 1]", "number (0, *)")]
    [InlineData("integer [1, 9]", "number (0, 10)")]
    [InlineData("date [2026-01-01, 2026-12-31]", "dateTime [2026-01-01, *)")]
    [InlineData("duration [00:00:01, 00:01:00]", "duration [500ms, 1h]")]
    [InlineData("boolean", "string")]
    [InlineData("number [1, 2]", "string")]
    [InlineData("uri", "string")]
    [InlineData("enum {max, mean}", "enum {max, mean, median}")]
    [InlineData("enum {max, mean}", "string")]
    [InlineData("enum {max, mean}", "string {max, mean, other}")]
    [InlineData("integer {1, 2, 4}", "integer [1, 4]")]
    [InlineData("integer {1, 2, 4}", "integer {0x1, 2, 3, 4}")]
    [InlineData("int", "int?")]
    [InlineData("required int", "int")]
    [InlineData("list of int", "list of long")]
    [InlineData("list of int", "list")]
    [InlineData("dictionary of int", "dictionary of string")]
    [InlineData("record", "record?")]
    [InlineData("record", "dictionary")]
    [InlineData("component of tree as IFast", "component of tree as ITree")]
    [InlineData("component of tree as IGone", "component of tree as IFast")]
    [InlineData("component of tree as IFast", "component of tree")]
    public void Wider_is_fine(string was, string present)
    {
        Assert.True(Keeps(was, present));
        Assert.True(Keeps(was, was));
        Assert.True(Keeps(present, present));
    }

    [Theory]
    [InlineData("long", "int")]
    [InlineData("int", "uint")]
    [InlineData("number", "int")]
    [InlineData("number", "decimal")]
    [InlineData("number", "float")]
    [InlineData("number [0, 1]", "number (0, 1]")]
    [InlineData("number [0, 1]", "number [0, 1)")]
    [InlineData("number [0, *)", "number [0, 100]")]
    [InlineData("number (*, 0]", "number [-1, 0]")]
    [InlineData("integer [0, 64]", "integer (0, 64]")]
    [InlineData("date", "date [2026-01-01, *)")]
    [InlineData("dateTime", "date")]
    [InlineData("dateTime", "dateTimeOffset")]
    [InlineData("string", "uri")]
    [InlineData("string", "string {a}")]
    [InlineData("string", "boolean")]
    [InlineData("boolean", "enum {true, false}")]
    [InlineData("enum {max, mean}", "enum {mean}")]
    [InlineData("integer {1, 2, 9}", "integer [1, 4]")]
    [InlineData("int?", "int")]
    [InlineData("int", "required int")]
    [InlineData("list of long", "list of int")]
    [InlineData("list", "list of int")]
    [InlineData("list of int?", "list of int")]
    [InlineData("list of int", "int")]
    [InlineData("int", "list of int")]
    [InlineData("list of int", "dictionary of int")]
    [InlineData("dictionary", "record")]
    [InlineData("record", "string")]
    [InlineData("component of tree as ITree", "component of tree as IFast")]
    [InlineData("component of tree", "component of tree as ITree")]
    [InlineData("component of tree", "component of bush")]
    [InlineData("component of tree", "string")]
    public void Narrower_is_told(string was, string present) => Assert.False(Keeps(was, present));

    private static bool Keeps(string was, string present) =>
        new Acceptance(new Interfaces()).Keeps(AcceptedValue.Parse(was)!, AcceptedValue.Parse(present)!);

    /// <summary>IFast is an ITree; IGone is gone.</summary>
    private sealed class Interfaces : ICapabilities
    {
        public bool Exists(string capability) => capability is "ITree" or "IFast";

        public bool Implies(string capability, string other) => capability == other || !Exists(capability) || (capability, other) is ("IFast", "ITree");
    }
}
