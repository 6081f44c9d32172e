using Verify = Baton.Analyzers.Tests.Harness.CSharpCodeFixVerifier<
    Baton.Analyzers.Rules.Reproducibility.UnseededRandomnessAnalyzer, Baton.CodeFixes.Rules.Reproducibility.UnseededRandomnessCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Reproducibility;

public sealed class UnseededRandomnessCodeFixTests
{
    [Theory]
    [InlineData("[|new Random()|]", "new Random(context.Seed)")]
    [InlineData("[|new()|]", "new(context.Seed)")]
    [InlineData("[|new System.Random(Environment.TickCount)|]", "new System.Random(context.Seed)")]
    [InlineData("new Func<Random>(() => [|new Random()|])()", "new Func<Random>(() => new Random(context.Seed))()")]
    public Task A_method_that_is_told_the_seed_uses_it(string before, string after) =>
        Verify.VerifyCodeFixAsync(Examples.Model($"Random random = {before}; _ = random;"), Examples.Model($"Random random = {after}; _ = random;"));

    [Theory]
    [InlineData("_ = {|BTN3001:Random.Shared|}.Next();")]
    [InlineData("_ = {|BTN3001:Guid.NewGuid()|};")]
    [InlineData("Func<Random> make = static () => {|BTN3001:new Random()|}; _ = make();")]
    [InlineData("static Random Make() => {|BTN3001:new()|}; _ = Make();")]
    public Task What_has_no_seed_at_hand_is_left(string statement) => Verify.VerifyCodeFixAsync(Examples.Model(statement), Examples.Model(statement));

    [Fact]
    public Task All_are_fixed_at_once() => Verify.VerifyCodeFixAsync(
        Examples.Model("_ = [|new Random()|].Next() + [|new Random()|].Next();"),
        Examples.Model("_ = new Random(context.Seed).Next() + new Random(context.Seed).Next();"));
}
