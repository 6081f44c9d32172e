using System;
using System.Collections.Generic;

namespace Quanta;

/// <summary>What the vendor hands out.</summary>
public class Blob : IDisposable
{
    public const int MaxSize = 1024;
    public static readonly Blob Empty = new();
    public int Offset;

    public Blob()
    {
    }

    public Blob(string name) => Name = name;

    public event EventHandler<BlobArgs>? Changed;

    public string Name { get; set; } = "";

    public int Count => 3;

    public Blob? Next => null;

    public int this[int index] => index;

    public static Blob operator +(Blob left, Blob right) => left;

    public static bool operator true(Blob blob) => true;

    public static bool operator false(Blob blob) => false;

    public static implicit operator Blob(string name) => new(name);

    public static implicit operator string(Blob blob) => blob.Name;

    public static explicit operator int(Blob blob) => blob.Count;

    public static Blob Open(string name) => new(name);

    public void Deconstruct(out string name, out int count) => (name, count) = (Name, Count);

    public IEnumerator<int> GetEnumerator()
    {
        yield return Count;
    }

    public void Touch() => Changed?.Invoke(this, new BlobArgs());

    public T As<T>() => default!;

    public void Dispose()
    {
    }
}
