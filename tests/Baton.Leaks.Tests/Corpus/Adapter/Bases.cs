using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Quanta;

namespace Shop.Storage;

/// <summary>A class of the adapter whose base is the vendor's.</summary>
public class StoreClient : BlobClient;

/// <summary>A class of the adapter whose interface is the vendor's.</summary>
public class StoreService : IBlobStore
{
    public Blob Load(string name) => new(name);
}

/// <summary>An interface of the adapter that derives from the vendor's.</summary>
public interface IStore : IBlobStore;

/// <summary>A base with a member that takes the vendor's.</summary>
public abstract class StoreHandler
{
    public virtual int Handle(Blob blob) => blob.Count;

    public virtual string Name => "";
}

/// <summary>A base whose constructor takes the vendor's if nothing else is said.</summary>
public abstract class StoreStart
{
    protected StoreStart(Mode mode = Mode.Fast) => _ = mode;
}

/// <summary>A generic base of the adapter.</summary>
public class StoreBase<T>
{
    public T? Value { get; set; }
}

/// <summary>A sequence whose shape is the vendor's.</summary>
public sealed class StoreItems
{
    public IEnumerator<Blob> GetEnumerator()
    {
        yield break;
    }
}

/// <summary>Something to wait for whose result is the vendor's.</summary>
public sealed class StoreTicket
{
    public TaskAwaiter<Blob> GetAwaiter() => default;
}

/// <summary>Something that falls into the vendor's parts.</summary>
public sealed class StoreEntry
{
    public void Deconstruct(out string name, out Blob blob) => (name, blob) = ("", new Blob());
}

/// <summary>A collection built by the vendor.</summary>
public sealed class StoreBag : IEnumerable
{
    public void Add(Blob blob)
    {
    }

    public IEnumerator GetEnumerator() => Array.Empty<int>().GetEnumerator();
}

/// <summary>A value of the adapter that converts to and from the vendor's.</summary>
public sealed class StoreKey
{
    public static implicit operator StoreKey(Blob blob) => new();

    public static implicit operator Blob(StoreKey key) => new();

    public static StoreKey operator *(StoreKey key, Blob blob) => key;
}

/// <summary>A source of queries over the vendor's.</summary>
public sealed class StoreQuery
{
    public StoreQuery Where(Func<Blob, bool> predicate) => this;

    public StoreQuery Select(Func<Blob, int> selector) => this;
}

/// <summary>What a person should use instead.</summary>
public sealed class Artifact
{
    public string Name => "";

    public static Artifact Open(string name) => new();
}

/// <summary>A delegate of the adapter that is given the vendor's.</summary>
public delegate void StoreDone(Blob blob);

/// <summary>An attribute of the adapter that takes the vendor's.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class StoredAttribute : Attribute
{
    public Mode Mode { get; set; }
}
