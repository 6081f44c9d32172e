using Verify = Baton.Analyzers.Tests.Harness.CSharpCodeFixVerifier<
    Baton.Analyzers.Rules.Components.ComponentFamilyAnalyzer, Baton.CodeFixes.Rules.Components.ComponentFamilyCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Components;

public sealed class ComponentFamilyCodeFixTests
{
    private const string Head = Trees.Families + "\n";

    [Theory]
    [InlineData("[Model(\"a\")] public partial class [|A|] : ITree;", "[Component(\"a\")] public partial class A : ITree;")]
    [InlineData("[Baton.Components.ModelAttribute(\"a\")] public partial class [|A|] : Baton.Metrics.ILoss", "[Baton.Components.MetricAttribute(\"a\")] public partial class A : Baton.Metrics.ILoss")]
    [InlineData("[global::Baton.Components.Job(\"a\")] public partial record [|A|] : Baton.Metrics.ILoss", "[global::Baton.Components.Metric(\"a\")] public partial record A : Baton.Metrics.ILoss")]
    public Task The_attribute_becomes_that_of_the_family(string before, string after)
    {
        const string Body = " { public double Measure(Baton.Frames.Frame predictions, Baton.Frames.Frame targets) => 0; }";
        var end = before.EndsWith(';') ? "" : Body;
        return Verify.VerifyCodeFixAsync(Head + before + end, Head + after + end);
    }

    [Fact]
    public Task An_interface_of_the_family_is_added_with_its_members() => Verify.VerifyCodeFixAsync(
        """
        using Baton.Frames;
        using Baton.Metrics;
        namespace Acme;

        [Metric("worst")]
        public sealed partial class [|Worst|]
        {
            public int Size => 1;
        }
        """,
        """
        using Baton.Frames;
        using Baton.Metrics;
        namespace Acme;

        [Metric("worst")]
        public sealed partial class Worst : ILoss
        {
            public int Size => 1;

            public double Measure(Frame predictions, Frame targets)
            {
                throw new NotImplementedException();
            }
        }
        """);

    [Fact]
    public Task A_class_without_a_body_gets_one() => Verify.VerifyCodeFixAsync(
        """
        namespace Acme;

        [Job("a")]
        public partial class [|A|](string? name = null) : System.IDisposable
        {
            public void Dispose() => System.Console.WriteLine(name);
        }

        [Job("b")]
        public partial class [|B|];
        """,
        """
        namespace Acme;

        [Job("a")]
        public partial class A(string? name = null) : System.IDisposable, Baton.Jobs.IJob
        {
            public void Dispose() => System.Console.WriteLine(name);

            public Task<Baton.Jobs.JobResult> RunAsync(Baton.Jobs.JobContext context, CancellationToken cancellation)
            {
                throw new NotImplementedException();
            }
        }

        [Job("b")]
        public partial class B : Baton.Jobs.IJob
        {
            public Task<Baton.Jobs.JobResult> RunAsync(Baton.Jobs.JobContext context, CancellationToken cancellation)
            {
                throw new NotImplementedException();
            }
        }
        """);

    [Fact]
    public Task A_member_that_is_there_is_kept()
    {
        var test = new Verify.Test
        {
            TestCode = "using Baton.Frames;\nusing Baton.Metrics;\n\n[Metric(\"a\")] public partial class [|A|] { public double Measure( Frame p,Frame t )=>1; }",
            FixedCode = "using Baton.Frames;\nusing Baton.Metrics;\n\n[Metric(\"a\")] public partial class A : IScore { public double Measure( Frame p,Frame t )=>1; }",
            CodeActionEquivalenceKey = "IScore",
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("[Component(\"a\")] public partial class {|BTN0002:A|};")]
    public Task What_is_not_known_is_left(string source) => Verify.VerifyCodeFixAsync(Head + source, Head + source);

    [Theory]
    [InlineData("private double Measure(Baton.Frames.Frame predictions, Baton.Frames.Frame targets) => 0;")]
    [InlineData("public int Measure(Baton.Frames.Frame predictions, Baton.Frames.Frame targets) => 0;")]
    [InlineData("public int Measure => 1;")]
    [InlineData("public sealed class Measure;")]
    public async Task A_name_that_is_taken_is_not_declared_twice(string member)
    {
        var source = $"[Metric(\"a\")] public sealed partial class [|A|] {{ {member} }}";
        await Verify.VerifyCodeFixAsync(source, source);
    }

    [Fact]
    public Task A_member_of_the_same_name_with_other_parameters_stays_beside_the_new_one() => Verify.VerifyCodeFixAsync(
        """
        using Baton.Frames;
        using Baton.Metrics;
        namespace Acme;

        [Metric("a")]
        public sealed partial class [|A|]
        {
            private double Measure(int size) => size;
        }
        """,
        """
        using Baton.Frames;
        using Baton.Metrics;
        namespace Acme;

        [Metric("a")]
        public sealed partial class A : ILoss
        {
            private double Measure(int size) => size;

            public double Measure(Frame predictions, Frame targets)
            {
                throw new NotImplementedException();
            }
        }
        """);
}
