namespace Baton.Generators.Tests.Glue.Exceptions;

/// <summary>Which rule acts on which exception, those among them that waiting for tasks wraps.</summary>
public sealed class TranslationRuleTests
{
    private const string Store =
        """
        [ComponentFamily("store")] public interface IStore { void A(Exception failure); Task B(in int Finish, int work); }
        public class VendorInvalid(string message) : InvalidOperationException(message);
        public class Failure(string message, Exception? cause) : Exception(message, cause);
        public sealed class VendorFailure() : Failure("deep", null);
        public sealed class OwnFailure() : Failure("mine", null);

        public static class Program
        {
            public static Exception[] Thrown =>
            [
                new VendorInvalid("boom"), new InvalidOperationException("ours"), new ObjectDisposedException(null, "ours"),
                new VendorException("vendor"), new Failure("mine", null), new VendorFailure(), new OwnFailure(),
            ];

            public static async Task<string> Run() => string.Join("|", Weak.Failures.Select(e => Seen.Of(() => ((IStore)new Weak()).A(e))))
                + "|" + await Seen.OfAsync(() => ((IStore)new Weak()).B(1, 2));
        }

        """;

    [Fact]
    public async Task The_most_derived_exception_that_fits_counts_whether_it_passes_or_not() => Assert.Equal(
        """
        InvalidOperationException: Weak failed in A: boom <- VendorInvalid
        InvalidOperationException: ours
        ObjectDisposedException: ours
        Failure: Weak failed in A: vendor <- VendorException
        Failure: mine
        ModelException: Weak failed in A: deep <- VendorFailure
        OwnFailure: mine
        Failure: Weak failed in B: 3 <- VendorException
        """.ReplaceLineEndings("|"),
        await RunAsync(
            """
            [TranslateExceptions(typeof(VendorInvalid), typeof(InvalidOperationException))]
            [TranslateExceptions(typeof(VendorException), typeof(Failure))]
            [TranslateExceptions(typeof(VendorFailure), typeof(ModelException))]
            """,
            "Program.Thrown"));

    [Fact]
    public async Task What_is_thrown_instead_of_one_may_itself_be_translated() => Assert.Equal(
        "Failure: Weak failed in A: vendor <- VendorException|ModelException: Weak failed in A: again <- Failure|Failure: Weak failed in B: 3 <- VendorException",
        await RunAsync(
            """
            [TranslateExceptions(typeof(VendorException), typeof(Failure))]
            [TranslateExceptions(typeof(Failure), typeof(ModelException))]
            """,
            "[new VendorException(\"vendor\"), new Failure(\"again\", null)]"));

    [Fact]
    public async Task What_waiting_wraps_is_translated_if_all_of_it_is() => Assert.Equal(
        """
        ModelException: Weak failed in A: one <- VendorException
        ModelException: Weak failed in A: first <- AggregateException
        ModelException: Weak failed in A: nested <- VendorException
        AggregateException
        AggregateException
        AggregateException
        AggregateException
        ModelException: Weak failed in B: 3 <- VendorException
        """.ReplaceLineEndings("|"),
        (await RunAsync(
            "[TranslateExceptions(typeof(VendorException), typeof(ModelException))]",
            """
            [
                new AggregateException(new VendorException("one")),
                new AggregateException(new VendorException("first"), new DeepVendorException("second")),
                new AggregateException(new AggregateException(new VendorException("nested"))),
                new AggregateException(new VendorException("first"), new FormatException("second")),
                new AggregateException(new OperationCanceledException("enough")),
                new AggregateException(new VendorException("first"), new ModelException("ours")),
                new AggregateException(),
            ]
            """)).Split('|').Select(l => l.StartsWith("AggregateException", StringComparison.Ordinal) ? "AggregateException" : l).Aggregate((all, l) => all + "|" + l));

    [Fact]
    public async Task Where_everything_is_named_what_failed_counts_and_not_that_it_was_waited_for() => Assert.Equal(
        """
        ModelException: Weak failed in A: one <- VendorException
        DataException: Weak failed in A: two <- FormatException
        ModelException: Weak failed in A: first <- AggregateException
        AggregateException
        AggregateException
        DataException: Weak failed in A: One or more errors occurred. (first) (enough) <- AggregateException
        DataException: Weak failed in A: One or more errors occurred. <- AggregateException
        ModelException: Weak failed in B: 3 <- VendorException
        """.ReplaceLineEndings("|"),
        (await RunAsync(
            """
            [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
            [TranslateExceptions(typeof(Exception), typeof(DataException))]
            """,
            """
            [
                new AggregateException(new VendorException("one")),
                new AggregateException(new FormatException("two")),
                new AggregateException(new VendorException("first"), new FormatException("second")),
                new AggregateException(new OperationCanceledException("enough")),
                new AggregateException(new AggregateException(new TaskCanceledException("enough")), new OperationCanceledException("enough")),
                new AggregateException(new VendorException("first"), new OperationCanceledException("enough")),
                new AggregateException(),
            ]
            """)).Split('|').Select(l => l.StartsWith("AggregateException", StringComparison.Ordinal) ? "AggregateException" : l).Aggregate((all, l) => all + "|" + l));

    [Fact]
    public async Task Who_names_the_wrapping_itself_gets_it_but_for_cancellations() => Assert.Equal(
        """
        DataException: Weak failed in A: One or more errors occurred. (one) <- AggregateException
        AggregateException
        ModelException: Weak failed in A: bare <- VendorException
        ModelException: Weak failed in B: 3 <- VendorException
        """.ReplaceLineEndings("|"),
        (await RunAsync(
            """
            [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
            [TranslateExceptions(typeof(AggregateException), typeof(DataException))]
            """,
            """
            [new AggregateException(new VendorException("one")), new AggregateException(new OperationCanceledException("enough")), new VendorException("bare")]
            """)).Split('|').Select(l => l.StartsWith("AggregateException", StringComparison.Ordinal) ? "AggregateException" : l).Aggregate((all, l) => all + "|" + l));

    [Fact]
    public async Task Names_of_the_written_code_may_be_a_members_own() => Assert.Equal(
        "ModelException: Weak failed in A: 6 <- VendorException|ModelException: Weak failed in B: b <- VendorException|ModelException: Weak failed in C: c <- VendorException|ModelException: Weak failed in D: d <- VendorException|ModelException: Weak failed in All: all <- VendorException",
        await GlueRun.Of(TranslationTests.World,
            """
            [ComponentFamily("store")] public interface IStore<T>
            {
                void A(int TranslateFailure, int failure, int translated);
                Task B<work, failure>(in int Finish, int TranslateFailure);
                Task<int> C<TranslateFailure>(int member, int cause);
                int D<translated>(int Weak, int global);
                IEnumerable<int> All<failure>(int TranslateFailure);
            }

            [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
            public sealed partial class Weak<T> : IStore<T>
            {
                public void A(int TranslateFailure, int failure, int translated) => throw new VendorException((TranslateFailure + failure + translated).ToString());
                public Task B<work, failure>(in int Finish, int TranslateFailure) => Task.FromException(new VendorException("b"));
                public Task<int> C<TranslateFailure>(int member, int cause) => Task.FromException<int>(new VendorException("c"));
                public int D<translated>(int Weak, int global) => throw new VendorException("d");
                public IEnumerable<int> All<failure>(int TranslateFailure) { yield return 1; throw new VendorException("all"); }
            }

            public static class Program
            {
                public static async Task<string> Run()
                {
                    IStore<int> store = new Weak<int>();
                    return string.Join("|",
                        Seen.Of(() => store.A(1, 2, 3)), await Seen.OfAsync(() => store.B<int, int>(1, 2)), await Seen.OfAsync(() => store.C<int>(1, 2)),
                        Seen.Of(() => store.D<int>(1, 2)), Seen.Of(() => { foreach (var _ in store.All<int>(1)) { } }));
                }
            }
            """).RunAsync());

    [Theory]
    [InlineData("[OverloadResolutionPriority(1)] public void A(object value) { }", false)]
    [InlineData("[OverloadResolutionPriority(1)] public void A<T>(T value) { }", false)]
    [InlineData("[OverloadResolutionPriority(1)] public void A(string value, int more = 0) { }", false)]
    [InlineData("[OverloadResolutionPriority(1)] public void A(params object[] values) { }", false)]
    [InlineData("[OverloadResolutionPriority(1)] public void A(ReadOnlySpan<char> value) { }", false)]
    [InlineData("[OverloadResolutionPriority(1)] public void A(int value) { }", true)]
    [InlineData("[OverloadResolutionPriority(1)] public void A() { }", true)]
    [InlineData("[OverloadResolutionPriority(1)] public void A(string value, int more) { }", true)]
    [InlineData("[OverloadResolutionPriority(1)] public void A(ref string value) { }", true)]
    [InlineData("[OverloadResolutionPriority(-1)] public void A(object value) { }", true)]
    [InlineData("public void A(object value) { }", true)]
    public async Task What_is_called_is_what_implements_the_interface(string overload, bool isWritten)
    {
        var run = GlueRun.Of(TranslationTests.World,
            $$"""
            using System.Runtime.CompilerServices;
            [ComponentFamily("store")] public interface IStore { void A(string value); }

            [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
            public sealed partial class Weak : IStore
            {
                public void A(string value) => throw new VendorException(value);
                {{overload}}
            }

            public static class Program
            {
                public static Task<string> Run() => Task.FromResult(Seen.Of(() => ((IStore)new Weak()).A("text")));
            }
            """);

        Assert.Equal(isWritten, run.Files.Count == 1);
        Assert.Equal(isWritten ? "ModelException: Weak failed in A: text <- VendorException" : "VendorException: text", await run.RunAsync());
    }

    [Theory]
    [InlineData("private const string TranslateFailure = \"\";", false)]
    [InlineData("private static string TranslateFailure => \"\";", false)]
    [InlineData("private static Exception? TranslateFailure(Exception failure, string member, Exception? cause = null) => null;", false)]
    [InlineData("public static string TranslateFailure(int number) => number.ToString();", true)]
    public void A_name_that_is_taken_is_not_written_again(string member, bool isWritten)
    {
        var run = GlueRun.Of(TranslationTests.World,
            $$"""
            [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
            public sealed partial class Weak : IPredictor
            {
                public Frame Predict(Frame inputs) => inputs;
                public void Dispose() { }
                {{member}}
            }
            """);

        Assert.DoesNotContain(run.Problems, p => p.Contains(": error ", StringComparison.Ordinal));
        Assert.Equal(isWritten, run.Files.Count == 1);
    }

    [Fact]
    public void What_is_experimental_or_obsolete_is_used_without_a_complaint() => Assert.Empty(GlueRun.Of(
        TranslationTests.World,
        """
        using System.Diagnostics.CodeAnalysis;
        [Experimental("ACME1")] public sealed class Fresh;
        [ComponentFamily("store")] public interface IStore
        {
            [Experimental("ACME2")] void A();
            #pragma warning disable ACME1
            Task<Fresh[]> B();
            #pragma warning restore ACME1
            [Obsolete("old")] void C();
        }

        [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
        public sealed partial class Weak : IStore
        {
            [Experimental("ACME3")] public void A() { }
            #pragma warning disable ACME1
            public Task<Fresh[]> B() => Task.FromResult(new Fresh[0]);
            #pragma warning restore ACME1
            [Obsolete("old")] public void C() { }
        }
        """).Problems);

    private static Task<string> RunAsync(string rules, string failures) => GlueRun.Of(TranslationTests.World, Store
        + rules
        + $$"""

        public sealed partial class Weak : IStore
        {
            public static Exception[] Failures => {{failures}};
            public void A(Exception failure) => throw failure;
            public Task B(in int Finish, int work) => throw new VendorException((Finish + work).ToString());
        }
        """).RunAsync();
}
