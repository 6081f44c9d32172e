using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Baton.Glue;

/// <summary>Translates what is thrown after a call has returned. Called by the code that <see cref="TranslateExceptionsAttribute"/> asks for.</summary>
public static class ExceptionTranslation
{
    /// <summary>A stream whose exceptions are translated, those of its opening and of its end included.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="translate">Gives what to throw instead of an exception, or nothing if it is to pass.</param>
    [return: NotNullIfNotNull(nameof(source))]
    public static IAsyncEnumerable<T>? Stream<T>(IAsyncEnumerable<T>? source, Func<Exception, Exception?> translate) =>
        source is null ? null : new TranslatedStream<T>(source, translate);

    /// <summary>A sequence whose exceptions are translated, those of its opening and of its end included.</summary>
    /// <param name="source">The sequence.</param>
    /// <param name="translate">Gives what to throw instead of an exception, or nothing if it is to pass.</param>
    [return: NotNullIfNotNull(nameof(source))]
    public static IEnumerable<T>? Sequence<T>(IEnumerable<T>? source, Func<Exception, Exception?> translate) =>
        source is null ? null : new TranslatedSequence<T>(source, translate);

    /// <summary>Whether an exception is never translated: Baton's own, and a cancellation, also where waiting for several tasks has wrapped it.</summary>
    /// <param name="failure">The exception.</param>
    public static bool Passes(Exception failure) =>
        failure is OperationCanceledException or BatonException
        || (failure is AggregateException aggregate && aggregate.Flatten().InnerExceptions is { Count: > 0 } failed && failed.All(static one => one is OperationCanceledException));

    /// <summary>Looks into what waiting for a task and parallel loops throw: it is translated if all that failed is.</summary>
    /// <param name="failure">The exception.</param>
    /// <param name="translate">Gives what to throw instead of one that failed and its cause, or nothing if it is to pass.</param>
    /// <returns>What to throw instead: of the first that failed, caused by it if it is the only one, and else by all.</returns>
    public static Exception? Aggregate(Exception failure, Func<Exception, Exception, Exception?> translate)
    {
        if (failure is not AggregateException aggregate)
            return null;
        var failed = aggregate.Flatten().InnerExceptions;
        var translated = failed.Select(one => translate(one, failed.Count == 1 ? one : failure)).ToList();
        return translated.Contains(null) ? null : translated.FirstOrDefault();
    }

    /// <summary>A sequence whose exceptions are translated, those of its opening and of its end included.</summary>
    /// <param name="source">The sequence.</param>
    /// <param name="translate">Gives what to throw instead of an exception, or nothing if it is to pass.</param>
    [return: NotNullIfNotNull(nameof(source))]
    public static IEnumerable? Sequence(IEnumerable? source, Func<Exception, Exception?> translate) =>
        source is null ? null : new TranslatedSequence<object?>(source.Cast<object?>(), translate);
}
