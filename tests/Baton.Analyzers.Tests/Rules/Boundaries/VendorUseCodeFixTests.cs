using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.VendorUseAnalyzer, Baton.CodeFixes.Rules.Boundaries.VendorUseCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class VendorUseCodeFixTests
{
    [Fact]
    public Task A_using_that_nobody_needs_is_removed_with_its_line() => VerifyAsync(
        """
        // Kept.
        using System.Text;
        using Cloud.[|Storage|];
        using Thing = Cloud.Storage.[|Blob|];
        using static Cloud.Storage.[|Limits|];

        class C { StringBuilder? Text; }
        """,
        """
        // Kept.
        using System.Text;

        class C { StringBuilder? Text; }
        """);

    [Fact]
    public Task A_using_that_shares_its_line_leaves_the_rest() => VerifyAsync(
        """
        using System.Text; using Cloud.[|Storage|]; // Why.

        class C { StringBuilder? Text; }
        """,
        """
        using System.Text;  // Why.

        class C { StringBuilder? Text; }
        """);

    [Theory]
    [InlineData("using Cloud.[|Storage|];\n\nclass C { [|Blob|]? B; }")]
    [InlineData("using T = Cloud.Storage.[|Blob|];\n\nclass C { [|T|]? B; }")]
    [InlineData("global using Cloud.[|Storage|];\n\nclass C;")]
    public Task A_using_that_somebody_may_need_is_left(string source) => VerifyAsync(source, source);

    [Fact]
    public Task A_link_in_a_comment_becomes_text() => VerifyAsync(
        """
        class C
        {
            /// <summary>As <see cref="Cloud.Storage.[|Blob|].Copy" /> and <see cref="Cloud.Storage.[|Blob|]{T}"/> do, not <see cref="C"/>.</summary>
            void M() { }
        }
        """,
        """
        class C
        {
            /// <summary>As <c>Cloud.Storage.Blob.Copy</c> and <c>Cloud.Storage.Blob{T}</c> do, not <see cref="C"/>.</summary>
            void M() { }
        }
        """);

    [Fact]
    public Task A_link_that_says_more_than_a_name_is_left()
    {
        const string Source = """
            class C
            {
                /// <summary>As <see cref="Cloud.Storage.[|Blob|]">a blob</see>.</summary>
                /// <exception cref="Cloud.Storage.[|StoreException|]" />
                void M() { }
            }
            """;
        return VerifyAsync(Source, Source);
    }

    [Fact]
    public Task A_name_becomes_text() => VerifyAsync(
        """
        [System.ComponentModel.Description(nameof(Cloud.Storage.[|Blob|].Name))]
        class C
        {
            const string Name = nameof(Cloud.Storage.[|Blob|]);
        }
        """,
        """
        [System.ComponentModel.Description("Name")]
        class C
        {
            const string Name = "Blob";
        }
        """);

    [Theory]
    [InlineData("class C { object M() => new Cloud.Storage.[|Blob|](); }")]
    [InlineData("class C { object M() => typeof(Cloud.Storage.[|Blob|]); }")]
    [InlineData("class C { Cloud.Storage.[|Blob|] M() => null!; }")]
    [InlineData("[Cloud.Storage.[|Mark|]] class C;")]
    public Task What_is_done_with_a_vendor_is_left_to_people(string source) => VerifyAsync(source, source);

    private static Task VerifyAsync(string source, string fixedSource)
    {
        var test = new Test { TestCode = source, FixedCode = fixedSource };
        test.Role("Domain");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
