using System.Text;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Native;

/// <summary>Turns what the library reports into exceptions of ours.</summary>
internal static unsafe class NativeCall
{
    /// <summary>Throws what the library says of a call that failed on this thread.</summary>
    /// <param name="status">What the call returned.</param>
    /// <param name="doing">What the call was for, such as <c>learn round 3</c>.</param>
    public static void Check(int status, string doing)
    {
        if (status != 0)
            throw new ModelException($"xgboost could not {doing}: {Reason(Text(XGBoostApi.XGBGetLastError()))}");
    }

    /// <summary>Reads a text that the library owns.</summary>
    public static string Text(byte* text)
    {
        var bytes = System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The sentence in an error text, without the place in the library's source before it and the stack trace after it.</summary>
    private static string Reason(string error)
    {
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .TakeWhile(line => !line.StartsWith("Stack trace", StringComparison.Ordinal))
            .Select(WithoutPlace);
        var reason = string.Join(' ', lines.Where(line => line.Length > 0));
        return reason.Length == 0 ? "it gave no reason" : reason;
    }

    private static string WithoutPlace(string line)
    {
        // "[01:38:57] ./src/data/data.cc:981: Check failed: …"
        if (!line.StartsWith('['))
            return line;
        var time = line.IndexOf(']', StringComparison.Ordinal);
        var place = line.IndexOf(": ", StringComparison.Ordinal);
        return line[(place > time ? place + 2 : time + 1)..].Trim();
    }
}
