using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace Quanta;

public sealed class BlobArgs : EventArgs;

public enum Mode
{
    Fast,
    Safe,
}

public struct Token
{
    public int Value;

    public static Token operator ++(Token token) => token;

    public static Token operator -(Token token) => token;
}

public readonly record struct Point(int X, int Y);

public record Shape(string Name);

public class BlobException(int code) : Exception
{
    public int Code => code;
}

public delegate int BlobFunction(Blob blob);

public interface IBlobStore
{
    Blob Load(string name);

    int Rank() => 1;
}

public interface IParsed<TSelf> where TSelf : IParsed<TSelf>
{
    static abstract TSelf Parse(string text);
}

public class BlobClient : IBlobStore, IDisposable
{
    public virtual int Pending => 0;

    public static int Sessions => 0;

    public virtual Blob Load(string name) => new(name);

    public virtual void Refresh()
    {
    }

    public void Dispose()
    {
    }
}

public class BlobStream : IAsyncDisposable, IAsyncEnumerable<Blob>
{
    public ValueTask DisposeAsync() => default;

    public async IAsyncEnumerator<Blob> GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        yield return new Blob();
    }
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class BlobAttribute(Mode mode = Mode.Fast) : Attribute
{
    public Mode Mode => mode;

    public const string Text = "blob";
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class BlobAttribute<T> : Attribute;

[InterpolatedStringHandler]
public struct BlobLog(int literalLength, int formattedCount)
{
    public void AppendLiteral(string text) => _ = literalLength + formattedCount;

    public void AppendFormatted<T>(T value)
    {
    }
}

[CollectionBuilder(typeof(BlobSet), nameof(BlobSet.Create))]
public sealed class BlobList : List<int>;

public static class BlobSet
{
    public static BlobList Create(ReadOnlySpan<int> values) => [];
}

[InlineArray(4)]
public struct Four
{
    private int _first;
}

public static unsafe class Raw
{
    public static Token* Tokens => null;

    public static delegate*<Token, int> Function => null;
}

public static class Defaults
{
    public const double Rate = 0.5;
    public const string Name = "quanta";
}

public interface ISummed<TSelf> where TSelf : ISummed<TSelf>
{
    static abstract TSelf operator +(TSelf left, TSelf right);
}
