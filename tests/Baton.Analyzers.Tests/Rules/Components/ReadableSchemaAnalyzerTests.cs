using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Components.ReadableSchemaAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Components;

/// <summary>What the schema parser refuses is told; its own tests hold all that it refuses.</summary>
public sealed class ReadableSchemaAnalyzerTests
{
    [Theory]
    [InlineData("[Schema] public record struct {|#0:Row|} { public int X { get; init; } }", "'Row' must be partial, so that the compiler can add to it")]
    [InlineData("public class {|#0:Out|} { [Schema] public partial record struct Row { public int X { get; init; } } }", "'Out' must be partial, so that the compiler can add to the schema inside of it")]
    [InlineData("[Schema] public partial record struct {|#0:Row|};", "'Row' has no columns: a column is a public property that can be set")]
    [InlineData("[Schema(\"Bike Hour\")] public partial record struct {|#0:Row|} { public int X { get; init; } }", "'Row' has the kind 'Bike Hour', which is not kebab-case: write 'bike-hour'")]
    [InlineData("[Schema] public partial record struct Row { public object {|#0:X|} { get; init; } }", null)]
    [InlineData("[Schema] public partial record struct Row { [Range(0, 1)] public bool {|#0:X|} { get; init; } }", null)]
    [InlineData("[Schema] public partial record struct Row(int {|#0:Schema|});", null)]
    public Task A_schema_that_cannot_be_read_is_told(string source, string? message)
    {
        var expected = Verify.Diagnostic().WithLocation(0);
        return Verify.VerifyAnalyzerAsync("using Baton.Schemas;\n" + source, message is null ? expected : expected.WithArguments(message));
    }

    [Theory]
    [InlineData("[Schema] public partial record struct Row(int X, string? Y);")]
    [InlineData("[Schema(\"row\")] public partial struct Row { [Range(0, 1)] public float X { get; init; } [System.ComponentModel.DataAnnotations.Schema.NotMapped] public object? Y { get; init; } }")]
    [InlineData("public record struct Row(object X);")]
    [InlineData("public partial class Out { [Schema] private partial record struct Row { public DateOnly X { get; init; } } }")]
    public Task Near_miss(string source) => Verify.VerifyAnalyzerAsync("using Baton.Schemas;\n" + source);

    [Fact]
    public Task All_parts_are_read() => Verify.VerifyAnalyzerAsync(
        """
        using Baton.Schemas;
        [Schema] public partial record struct Row { public int X { get; init; } }
        public partial record struct Row { public object [|Y|] { get; init; } }
        """);
}
