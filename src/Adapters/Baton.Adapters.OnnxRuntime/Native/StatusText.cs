using System.Text.RegularExpressions;

namespace Baton.Adapters.OnnxRuntime.Native;

/// <summary>Finds the sentence in an error text of the library.</summary>
internal static partial class StatusText
{
    /// <summary>The sentence, without the places in the library's source before it and the stack trace after it.</summary>
    /// <param name="text">Such as <c>/src/core/graph/model.cc:182 onnxruntime::Model::Model(ModelProto&amp;&amp;) Unsupported model IR version: 99</c>.</param>
    public static string Reason(string text)
    {
        var trace = text.IndexOf("\nStacktrace:", StringComparison.Ordinal);
        var reason = trace < 0 ? text : text[..trace];
        for (var place = Place().Match(reason); place.Success; place = Place().Match(reason))
            reason = reason[..place.Index] + WithoutFunction(reason[(place.Index + place.Length)..]);
        var sentence = string.Join(' ', reason.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return sentence.Length == 0 ? "it gave no reason" : sentence;
    }

    /// <summary>The text after a function's signature: after its parameters, and what the compiler adds to them.</summary>
    private static string WithoutFunction(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && text[i] != '\n'; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && text[i] == ')')
                return Suffix().Replace(text[(i + 1)..], "", 1);
        }

        return text;
    }

    [GeneratedRegex(@"\S+\.(?:cc|cpp|h|hpp|cu):\d+ (?=[\w:<>~&*, ]+\()", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?: const| noexcept| \[with [^\]]*\])* *:? *", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suffix();
}
