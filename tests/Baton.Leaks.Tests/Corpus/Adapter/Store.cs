using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Quanta;

namespace Shop.Storage;

/// <summary>An adapter that shows its vendor in every way in which one can.</summary>
public sealed class Store
{
    public Func<Blob, int>? Filter;
    public Blob Last = new();

    public event EventHandler<BlobArgs>? Changed;

    public event BlobFunction? Weighed;

    public Blob Current { get; set; } = new();

    public Mode Mode => Mode.Safe;

    public dynamic Anything => new Blob();

    public Blob? Maybe => null;

    public Point Origin => new(0, 0);

    public Shape Shape => new("round");

    public IReadOnlyDictionary<string, Blob> ByName => new Dictionary<string, Blob>();

    public (string Name, Blob Blob) Pair => ("", new Blob());

    public Blob this[string name] => new(name);

    public Blob Get(string name) => new(name);

    public Task<Blob> GetAsync(string name) => Task.FromResult(new Blob(name));

    public ValueTask<Token> TokenAsync() => default;

    public IEnumerable<Blob> All() => [];

    public async IAsyncEnumerable<Blob> StreamAsync()
    {
        await Task.Yield();
        yield return new Blob();
    }

    public BlobStream Open() => new();

    public Token Token() => default;

    public Token? NextToken() => default;

    public Four Four() => default;

    public ref Token TokenRef() => ref _token;

    public Span<Token> Tokens() => default;

    public bool TryGet(string name, out Blob blob) => (blob = new Blob(name)) is not null;

    public void Put(Blob? blob)
    {
    }

    public void PutAll(params ReadOnlySpan<Blob> blobs)
    {
    }

    public void PutNumbers(BlobList numbers)
    {
    }

    public void Save(string name, Mode mode = Mode.Fast, Blob? template = null)
    {
    }

    public void Log(BlobLog message)
    {
    }

    public void Each(Action<Blob> action) => action(Current);

    public void OnDone(StoreDone done) => done(Current);

    public void Pick(Func<string, Blob> make) => make("");

    public T Make<T>(T seed) => seed;

    public T Load<T>() where T : Blob, new() => new();

    public void Touch()
    {
        Changed?.Invoke(this, new BlobArgs());
        Weighed?.Invoke(Current);
    }

    private static Token _token;
}
