using System.Runtime.InteropServices;
using System.Text;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>Texts as an array of pointers, in native memory of its own.</summary>
internal sealed unsafe class Utf8Table : SafeHandle
{
    /// <param name="texts">The texts, in order.</param>
    public Utf8Table(params IEnumerable<string> texts)
        : base(0, ownsHandle: true)
    {
        var list = texts.ToList();
        Count = list.Count;
        var pointers = (nuint)(list.Count + 1) * (nuint)sizeof(byte*);
        var total = pointers;
        foreach (var text in list)
            total += (nuint)Encoding.UTF8.GetByteCount(text) + 1;
        SetHandle((nint)NativeMemory.Alloc(total));
        var next = (byte*)handle + pointers;
        var end = (byte*)handle + total;
        for (var i = 0; i < list.Count; i++)
        {
            Texts[i] = next;
            next += Encoding.UTF8.GetBytes(list[i], new Span<byte>(next, (int)(end - next)));
            *next++ = 0;
        }
    }

    /// <summary>How many texts there are.</summary>
    public int Count { get; }

    /// <summary>A pointer to each text.</summary>
    public byte** Texts => (byte**)handle;

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        NativeMemory.Free((void*)handle);
        return true;
    }
}
