namespace Baton.Generators.Tests.Glue.Exceptions;

/// <summary>What becomes of a vendor's exceptions in tasks and streams.</summary>
public sealed class AsynchronousTranslationTests
{
    [Fact]
    public async Task Tasks_are_awaited() => Assert.Equal(
        """
        A: ModelException: Weak failed in A: boom <- VendorException
        B: ModelException: Weak failed in B: boom <- VendorException
        C: ModelException: Weak failed in C: boom <- VendorException
        D: ModelException: Weak failed in D: boom <- VendorException
        E: ModelException: Weak failed in E: boom <- VendorException
        F: TaskCanceledException: A task was canceled.
        good: 7
        """.ReplaceLineEndings("|"),
        await RunAsync(
        """
        [ComponentFamily("store")]
        public interface IStore
        {
            Task A(); Task<int> B(); ValueTask C(); ValueTask<int> D(); Task<int> E(in int number); Task F(CancellationToken cancellation); Task<int> Good(int failure, int translated);
        }

        [TranslateExceptions(typeof(VendorException), typeof(ModelException))]
        public sealed partial class Weak : IStore
        {
            public async Task A() { await Task.Yield(); throw new VendorException("boom"); }
            public async Task<int> B() { await Task.Yield(); throw new VendorException("boom"); }
            public async ValueTask C() { await Task.Yield(); throw new VendorException("boom"); }
            public ValueTask<int> D() => throw new VendorException("boom");
            public Task<int> E(in int number) => Later(number);
            public Task F(CancellationToken cancellation) => Task.Delay(1000, cancellation);
            public Task<int> Good(int failure, int translated) => Task.FromResult(failure + translated);
            private static async Task<int> Later(int number) { await Task.Delay(number); throw new VendorException("boom"); }
        }

        public static class Program
        {
            public static async Task<string> Run()
            {
                IStore store = new Weak();
                return string.Join("|",
                    "A: " + await Seen.OfAsync(() => store.A()),
                    "B: " + await Seen.OfAsync(() => store.B()),
                    "C: " + await Seen.OfAsync(() => store.C().AsTask()),
                    "D: " + await Seen.OfAsync(() => store.D().AsTask()),
                    "E: " + await Seen.OfAsync(() => store.E(1)),
                    "F: " + await Seen.OfAsync(() => store.F(new CancellationToken(true))),
                    "good: " + await store.Good(3, 4));
            }
        }
        """));

    [Fact]
    public async Task Streams_are_translated_from_their_opening_to_their_end() => Assert.Equal(
        """
        opening: DataException: Weak failed in ReadAsync: opening <- VendorException
        item: 1 DataException: Weak failed in ReadAsync: item <- VendorException
        end: 1 2 DataException: Weak failed in ReadAsync: end <- VendorException
        call: DataException: Weak failed in ReadAsync: call <- VendorException
        token: True
        whole: 1 2
        inside: 1 2
        """.ReplaceLineEndings("|"),
        await RunAsync(
        """
        [ComponentFamily("store")]
        public interface IStore
        {
            IAsyncEnumerable<int> ReadAsync(string place, CancellationToken cancellation = default);
            Task<IAsyncEnumerable<int>?> OpenAsync(bool exists);
        }

        [TranslateExceptions(typeof(VendorException), typeof(DataException))]
        public sealed partial class Weak : IStore
        {
            public static bool SawToken;

            public IAsyncEnumerable<int> ReadAsync(string place, CancellationToken cancellation = default) =>
                place == "call" ? throw new VendorException("call") : place == "opening" ? new Broken() : Read(place, cancellation);

            public async Task<IAsyncEnumerable<int>?> OpenAsync(bool exists) { await Task.Yield(); return exists ? Read("inside", default) : null; }

            private static async IAsyncEnumerable<int> Read(string place, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
            {
                SawToken = cancellation.CanBeCanceled;
                try
                {
                    await Task.Yield();
                    yield return 1;
                    if (place == "item") throw new VendorException("item");
                    yield return 2;
                }
                finally
                {
                    if (place == "end") throw new VendorException("end");
                }
            }

            private sealed class Broken : IAsyncEnumerable<int>
            {
                public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellation) => throw new VendorException("opening");
            }
        }

        public static class Program
        {
            public static async Task<string> Run()
            {
                IStore store = new Weak();
                var lines = new List<string>();
                foreach (var place in new[] { "opening", "item", "end", "call" })
                {
                    var items = "";
                    var seen = await Seen.OfAsync(async () => { await foreach (var item in store.ReadAsync(place)) items += item + " "; });
                    lines.Add(place + ": " + items + seen);
                }

                using var source = new CancellationTokenSource();
                var whole = "";
                await foreach (var item in store.ReadAsync("", default).WithCancellation(source.Token)) whole += " " + item;
                lines.Add("token: " + Weak.SawToken);
                lines.Add("whole:" + whole);
                var inside = "";
                await foreach (var item in (await store.OpenAsync(true))!) inside += " " + item;
                lines.Add("inside:" + inside);
                if (await store.OpenAsync(false) is not null) lines.Add("something came of nothing");
                return string.Join("|", lines);
            }
        }
        """));

    private static Task<string> RunAsync(string source) => GlueRun.Of(TranslationTests.World, source).RunAsync();
}
