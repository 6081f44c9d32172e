extern alias generators;
using Microsoft.CodeAnalysis;
using SchemaParser = generators::Baton.Generators.Schemas.SchemaParser;

namespace Baton.Generators.Tests.Schemas;

/// <summary>What cannot be compiled is refused in words, and nothing is generated for it.</summary>
public class SchemaParserTests
{
    [Theory]
    [InlineData("public record struct Row { public int X { get; init; } }", "'Row' must be partial, so that the compiler can add to it")]
    [InlineData("public class Outer { [Schema] public partial record struct Row { public int X { get; init; } } }", "'Outer' must be partial, so that the compiler can add to the schema inside of it")]
    [InlineData("public partial record struct Row<T> { public int X { get; init; } }", "'Row' must not have type parameters")]
    [InlineData("public partial class Outer<T> { [Schema] public partial record struct Row { public int X { get; init; } } }", "'Outer' must not have type parameters")]
    [InlineData("public ref partial struct Row { public int X { get; init; } }", "'Row' must not be a ref struct")]
    [InlineData("file partial record struct Row { public int X { get; init; } }", "'Row' must not be local to its file")]
    [InlineData("public partial record struct Row;", "'Row' has no columns")]
    [InlineData("public partial record struct Row { public int X => 1; int Y { get; init; } public static int Z { get; set; } public int this[int i] { get => i; set { } } }", "'Row' has no columns")]
    [InlineData("public partial record struct Schema { public int X { get; init; } }", "'Schema' has the name of a member that the compiler adds to it")]
    public void A_type_that_cannot_be_a_row(string source, string words) => Refuses(source, words);

    [Theory]
    [InlineData("\"Bike\"", "'Row' has the kind 'Bike', which is not kebab-case: write 'bike'")]
    [InlineData("\"\"", "'Row' has the kind '', which config reads as no value")]
    [InlineData("\"null\"", "'Row' has the kind 'null', which config reads as no value")]
    [InlineData("UniqueKeys = true", "'Row' asks for unique keys but has none")]
    public void An_attribute_that_makes_no_sense(string arguments, string words) =>
        Refuses($"[Schema({arguments})] public partial record struct Row {{ public int X {{ get; init; }} }}", words);

    [Fact]
    public void Config_cannot_choose_what_it_cannot_reach() =>
        Refuses("public partial class Outer { [Schema(\"x\")] private partial record struct Row { public int X { get; init; } } }", "'Row' must be public or internal");

    [Fact]
    public void What_config_does_not_choose_may_be_private()
    {
        var run = SchemaRun.Of("public partial class Outer { [Schema] private partial record struct Row { public int X { get; init; } } }");

        Assert.DoesNotContain(run.Problems, p => p.Contains("error", StringComparison.Ordinal));
        Assert.Single(run.Files);
    }

    [Theory]
    [InlineData("public decimal X { get; init; }", "'X' is of the type 'decimal'")]
    [InlineData("public System.Guid? X { get; init; }", "'X' is of the type 'System.Guid?'")]
    [InlineData("public int[] X { get; init; }", "'X' is of the type 'int[]'")]
    [InlineData("public System.DayOfWeek X { get; init; }", "'X' is of the type 'System.DayOfWeek'")]
    [InlineData("public object X { get; init; }", "'X' is of the type 'object'")]
    [InlineData("public char X { get; init; }", "'X' is of the type 'char'")]
    [InlineData("public int X { get; }", "'X' cannot be set")]
    [InlineData("public int X { set { } }", "'X' cannot be read")]
    [InlineData("[NotMapped] public required int X { get; init; }", "'X' is required but no column")]
    [InlineData("public required int X;", "'X' is required but no column")]
    [InlineData("public int Schema { get; init; }", "'Schema' has the name of a member that the compiler adds: rename it, and keep a column's name with [Column(\"schema\")]")]
    [InlineData("public int Columns { get; init; }", "'Columns' has the name of a member that the compiler adds")]
    [InlineData("public void Sample() { }", "'Sample' has the name of a member that the compiler adds")]
    [InlineData("[Column(\"\")] public int X { get; init; }", "'X' has an empty column name")]
    [InlineData("[Column(\"y\")] public int X { get; init; } public int Y { get; init; }", "the column 'y' is made from several properties (X, Y)")]
    [InlineData("public int X { get; init; } public int x { get; init; }", "the column 'x' is made from several properties (X, x)")]
    [InlineData("[DerivedFrom(\"z\")] public int X { get; init; }", "the column 'x' is derived from 'z', which is no column of 'Row'")]
    [InlineData("[DerivedFrom(\"x\")] public int X { get; init; }", "the column 'x' is derived from itself")]
    public void A_property_that_cannot_be_a_column(string property, string words) => Refuses($"public partial record struct Row {{ {property} }}", words);

    [Theory]
    [InlineData("[Range(5, 1)] public int X { get; init; }", "'X' has the range 5 to 1, which holds no value of its type")]
    [InlineData("[Range(300, 400)] public byte X { get; init; }", "'X' has the range 300 to 400, which holds no value of its type")]
    [InlineData("[Range(0.2, 0.8)] public int X { get; init; }", "'X' has the range")]
    [InlineData("[Range(1, 2, MinimumIsExclusive = true, MaximumIsExclusive = true)] public int X { get; init; }", "'X' has the range 1 to 2, which holds no value of its type")]
    [InlineData("[Range(1, 1, MinimumIsExclusive = true)] public double X { get; init; }", "'X' has the range 1 to 1, which holds no value of its type")]
    [InlineData("[Range(double.NaN, 1)] public double X { get; init; }", "whose bounds are no numbers")]
    [InlineData("[Range(1e300, 1e301)] public float X { get; init; }", "which holds no value of its type")]
    [InlineData("[Range(typeof(int), \"a\", \"b\")] public int X { get; init; }", "'X' has the range a to b, whose bounds are no numbers")]
    [InlineData("[Range(1, 2)] public string X { get; init; }", "'X' cannot have a [Range]")]
    [InlineData("[Range(0, 1)] public bool X { get; init; }", "'X' cannot have a [Range]")]
    [InlineData("[Range(typeof(System.DateOnly), \"1/31/2011\", \"2012-01-01\")] public System.DateOnly X { get; init; }", "whose bounds must be written as 2011-01-31")]
    [InlineData("[AllowedValues(1, 256)] public byte X { get; init; }", "'X' has the allowed value 256, which is no value of its type")]
    [InlineData("[AllowedValues(1.5)] public int X { get; init; }", "'X' has the allowed value 1.5")]
    [InlineData("[AllowedValues(1)] public string X { get; init; }", "'X' has the allowed value 1")]
    [InlineData("[AllowedValues] public int X { get; init; }", "'X' has no allowed value")]
    [InlineData("[StringLength(5)] public int X { get; init; }", "'X' has a rule for text, but holds none")]
    [InlineData("[MinLength(5), MaxLength(4)] public string X { get; init; }", "'X' must be at least 5 and at most 4 characters long")]
    [InlineData("[RegularExpression(\"(\")] public string X { get; init; }", "'X' has the pattern (, which is no regular expression")]
    [InlineData("[RegularExpression(\"a\", MatchTimeoutInMilliseconds = 0)] public string X { get; init; }", "'X' has a pattern that may take no time")]
    [InlineData("[EmailAddress] public string X { get; init; }", "'X' has the rule [EmailAddress], which a schema cannot check")]
    [InlineData("[Required] public string? X { get; init; }", "'X' is [Required] but nullable")]
    public void A_rule_that_cannot_be_checked(string property, string words) => Refuses($"public partial record struct Row {{ {property} }}", words);

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        Assert.Equal(3, Refusals("public record struct Row { public decimal X { get; init; } [Range(2, 1)] public int Y { get; init; } }").Count);
    }

    private static void Refuses(string source, string words)
    {
        Assert.Contains(Refusals(source), refusal => refusal.Contains(words, StringComparison.Ordinal));
        var run = SchemaRun.Of(Marked(source));
        Assert.Empty(run.Failures);
        Assert.Empty(run.Files);
    }

    private static List<string> Refusals(string source)
    {
        var compilation = SchemaRun.Compile(Marked(source));
        var type = compilation.GetSymbolsWithName(name => name is "Row" or "Schema", SymbolFilter.Type, TestContext.Current.CancellationToken).OfType<INamedTypeSymbol>().Single();
        var refusals = new List<string>();
        Assert.Null(SchemaParser.Parse(
            type, type.GetAttributes().Single(a => a.AttributeClass?.Name == "SchemaAttribute"), (_, words) => refusals.Add(words), TestContext.Current.CancellationToken));
        return refusals;
    }

    private static string Marked(string source) => source.Contains("[Schema", StringComparison.Ordinal) ? source : "[Schema] " + source;
}
