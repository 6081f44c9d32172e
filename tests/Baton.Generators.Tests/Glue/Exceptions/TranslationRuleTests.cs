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
