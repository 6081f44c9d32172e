using Baton.Generators.Tests.Harness;

namespace Baton.Generators.Tests.Glue.Exceptions;

/// <summary>What becomes of a vendor's exceptions when the compiled entry points are called.</summary>
public sealed class TranslationTests
{
    /// <summary>A vendor, a family with members of all shapes, and what a caller sees of a call.</summary>
    internal const string World =
        """
        public class VendorException(string message) : Exception(message);
        public sealed class DeepVendorException(string message) : VendorException(message);
        public sealed class StoreException(string message, Exception? cause) : Exception(message, cause);

        public static class Seen
        {
            public static string Of(Action call)
            {
                try { call(); return "nothing"; }
                catch (Exception e) { return Text(e); }
            }

            public static async Task<string> OfAsync(Func<Task> call)
            {
                try { await call(); return "nothing"; }
                catch (Exception e) { return Text(e); }
            }

            private static string Text(Exception e) => e.GetType().Name + ": " + e.Message + (e.InnerException is { } cause ? " <- " + cause.GetType().Name : "");
        }
        """;

    [Theory]
    [InlineData("throw new VendorException(\"boom\")", "ModelException: Weak failed in Predict: boom <- VendorException")]
    [InlineData("throw new DeepVendorException(\"deep\")", "DataException: Weak failed in Predict: deep <- DeepVendorException")]
    [InlineData("throw new ModelException(\"ours\")", "ModelException: ours")]
    [InlineData("throw new OperationCanceledException(\"enough\")", "OperationCanceledException: enough")]
    [InlineData("throw new InvalidOperationException(\"a mistake\")", "InvalidOperationException: a mistake")]
    [InlineData("inputs", "nothing")]
    public async Task Vendors_exceptions_are_translated_and_no_others(string body, string seen) => Assert.Equal(seen, await RunAsync(
        $$"""
        [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
        [TranslateExceptions(typeof(DeepVendorException), typeof(DataException))]
        public sealed partial class Weak : IPredictor
        {
            public Frame Predict(Frame inputs) => {{body}};
            public void Dispose() { }
        }

        public static class Program
        {
            public static Task<string> Run() => Task.FromResult(Seen.Of(() => ((IPredictor)new Weak()).Predict(null!)));
        }
        """));

    [Fact]
    public async Task Everything_may_be_named_and_still_cancellation_and_ours_pass() => Assert.Equal(
        "StoreException: Weak failed in A: boom <- FormatException|OperationCanceledException: enough|StoreException: mine|BatonException: baton",
        await RunAsync(
        """
        [ComponentFamily("store")] public interface IStore { void A(Exception failure); }
        [TranslateExceptions(typeof(Exception), typeof(StoreException))]
        public sealed partial class Weak : IStore
        {
            public void A(Exception failure) => throw failure;
        }

        public static class Program
        {
            public static Task<string> Run()
            {
                IStore store = new Weak();
                Exception[] all = [new FormatException("boom"), new OperationCanceledException("enough"), new StoreException("mine", null), new Baton.BatonException("baton")];
                return Task.FromResult(string.Join("|", all.Select(e => Seen.Of(() => store.A(e)))));
            }
        }
        """));

    [Fact]
    public async Task A_component_is_named_by_its_kind() => Assert.Equal(
        "ModelException: 'weak' failed in Fit: boom <- VendorException",
        await RunAsync(
        """
        [Model("weak")]
        [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
        public sealed partial class Weak : ITrainable
        {
            public int Depth { get; init; }
            public IPredictor Fit(Frame inputs, Frame targets, FitContext context) => throw new VendorException("boom");
        }

        public static class Program
        {
            public static Task<string> Run() => Task.FromResult(Seen.Of(() => ((ITrainable)new Weak()).Fit(null!, null!, null!)));
        }
        """));

    [Fact]
    public async Task Sequences_properties_indexers_and_references_are_translated() => Assert.Equal(
        """
        items: 1 ModelException: Weak failed in Items: boom <- VendorException
        plain: 1 ModelException: Weak failed in Plain: boom <- VendorException
        list: ModelException: Weak failed in List: boom <- VendorException
        get: ModelException: Weak failed in Name: get <- VendorException
        set: ModelException: Weak failed in Name: set <- VendorException
        indexer: ModelException: Weak failed in the indexer: 3 <- VendorException
        first: 8
        try: True 5
        swap: ModelException: Weak failed in Swap: boom <- VendorException
        span: 6
        """.ReplaceLineEndings("|"),
        await RunAsync(
        """
        using System.Diagnostics.CodeAnalysis;
        [ComponentFamily("store")]
        public interface IStore
        {
            IEnumerable<int> Items(); System.Collections.IEnumerable Plain { get; } IReadOnlyList<int> List();
            string Name { get; set; } int this[int index] { get; } ref int First { get; }
            bool Try(string key, [NotNullWhen(true)] out string? value); void Swap(ref int left, scoped in int right); int Sum(params ReadOnlySpan<int> numbers);
            int Last { init; }
        }

        [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
        public sealed partial class Weak : IStore
        {
            private int _first = 7;
            public IEnumerable<int> Items() { yield return 1; throw new VendorException("boom"); }
            public System.Collections.IEnumerable Plain => Items();
            public IReadOnlyList<int> List() => throw new VendorException("boom");
            public string Name { get => throw new VendorException("get"); set => throw new VendorException("set"); }
            public int this[int index] => throw new VendorException(index.ToString());
            public ref int First => ref _first;
            public bool Try(string key, [NotNullWhen(true)] out string? value) { value = key; return true; }
            public void Swap(ref int left, scoped in int right) { left = right; throw new VendorException("boom"); }
            public int Sum(params ReadOnlySpan<int> numbers) { var sum = 0; foreach (var n in numbers) sum += n; return sum; }
            public int Last { private get; init; }
        }

        public static class Program
        {
            public static Task<string> Run()
            {
                IStore store = new Weak();
                var (items, plain) = ("items: ", "plain: ");
                var (itemsEnd, plainEnd) = (
                    Seen.Of(() => { foreach (var item in store.Items()) items += item + " "; }),
                    Seen.Of(() => { foreach (var item in store.Plain) plain += item + " "; }));
                store.First++;
                var number = 0;
                return Task.FromResult(string.Join("|",
                    items + itemsEnd,
                    plain + plainEnd,
                    "list: " + Seen.Of(() => store.List()),
                    "get: " + Seen.Of(() => _ = store.Name),
                    "set: " + Seen.Of(() => store.Name = ""),
                    "indexer: " + Seen.Of(() => _ = store[3]),
                    "first: " + store.First,
                    "try: " + store.Try("5", out var value) + " " + value,
                    "swap: " + Seen.Of(() => store.Swap(ref number, 3)),
                    "span: " + store.Sum(1, 2, 3)));
            }
        }
        """));

    [Fact]
    public async Task Generic_members_classes_and_constraints_are_kept() => Assert.Equal(
        "ModelException: Outer failed in Read: boom <- VendorException|4|x",
        (await RunAsync(
        """
        [ComponentFamily("store")]
        public interface IStore<TKey> where TKey : notnull
        {
            T? Read<T>(TKey key); T Same<T>(T value) where T : struct; T? Text<T>(T? value) where T : class; T? Any<T>(T? value) where T : IComparable<T>;
        }

        public static partial class Holder<TOuter>
        {
            [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
            internal sealed partial record Outer<TKey>(TKey Key) : IStore<TKey> where TKey : notnull
            {
                public T? Read<T>(TKey key) => throw new VendorException("boom");
                public T Same<T>(T value) where T : struct => value;
                public T? Text<T>(T? value) where T : class => value;
                public T? Any<T>(T? value) where T : IComparable<T> => value;
            }
        }

        public static class Program
        {
            public static Task<string> Run()
            {
                IStore<int> store = new Holder<string>.Outer<int>(1);
                return Task.FromResult(Seen.Of(() => store.Read<string>(3)) + "|" + store.Same(4) + "|" + store.Text("x"));
            }
        }
        """)).ReplaceLineEndings("|"));

    [Fact]
    public async Task Inherited_members_interfaces_and_bodies_are_entered_through_the_class() => Assert.Equal(
        """
        base: ModelException: Weak failed in Base: base <- VendorException
        hidden: ModelException: Weak failed in Hidden: base <- VendorException
        virtual: ModelException: Weak failed in Virtual: override <- VendorException
        plain: ModelException: Weak failed in Plain: plain <- VendorException
        default: ModelException: Weak failed in Virtual: override <- VendorException
        by hand: VendorException: by hand
        """.ReplaceLineEndings("|"),
        await RunAsync(
        """
        public interface IPlain { void Plain(); }
        [ComponentFamily("store")]
        public interface IStore : IPlain, IDisposable
        {
            void Base(); void Hidden(object value); void Virtual(); void ByHand(); static int Count => 0;
            void Default() => Virtual();
            event Action Changed;
        }

        public class Root
        {
            public void Base() => throw new VendorException("base");
            public void Hidden(object value) => throw new VendorException("base");
            public virtual void Virtual() => throw new VendorException("base");
        }

        public class Middle : Root, IStore
        {
            public override void Virtual() => throw new VendorException("override");
            public void Plain() => throw new VendorException("plain");
            void IStore.ByHand() => throw new VendorException("by hand");
            public event Action Changed { add { } remove { } }
            public void Dispose() { }
        }

        [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
        public sealed partial class Weak : Middle
        {
            public void Hidden(string value) => throw new InvalidOperationException("the wrong one");
        }

        public static class Program
        {
            public static Task<string> Run()
            {
                IStore store = new Weak();
                return Task.FromResult(string.Join("|",
                    "base: " + Seen.Of(store.Base),
                    "hidden: " + Seen.Of(() => store.Hidden("text")),
                    "virtual: " + Seen.Of(store.Virtual),
                    "plain: " + Seen.Of(store.Plain),
                    "default: " + Seen.Of(store.Default),
                    "by hand: " + Seen.Of(store.ByHand)));
            }
        }
        """));

    [Fact]
    public void Nothing_of_the_vendor_stays_in_the_metadata()
    {
        var run = GlueRun.Of(World,
            """
            [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
            public sealed partial class Weak : IPredictor
            {
                public Frame Predict(Frame inputs) => inputs;
                public void Dispose() { }
            }
            """);
        var loaded = new Loaded();
        loaded.Add(run.Output);

        Assert.DoesNotContain(loaded.Type("Weak").GetCustomAttributesData(), a => a.AttributeType.Name == "TranslateExceptionsAttribute");
        Assert.Equal(["Dispose", "Predict"], loaded.Type("Weak").GetMethods().Where(m => m.DeclaringType!.Name == "Weak").Select(m => m.Name).Order());
    }

    private static Task<string> RunAsync(string source) => GlueRun.Of(World, source).RunAsync();
}
