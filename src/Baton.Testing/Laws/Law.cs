using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Baton.Testing.Laws;

/// <summary>A law that is held against a component: says what was expected and what was found where it is broken.</summary>
/// <param name="component">The component, as a person knows it.</param>
/// <param name="why">Why the law matters, in a sentence.</param>
/// <param name="name">The law's name: a sentence with underscores.</param>
internal sealed class Law(string component, string why, [CallerMemberName] string name = "")
{
    /// <summary>Breaks the law unless something holds.</summary>
    public void Require([DoesNotReturnIf(false)] bool holds, string expected, string found)
    {
        if (!holds)
            throw Broken(expected, found);
    }

    /// <summary>What is thrown where the law is broken.</summary>
    public LawBrokenException Broken(string expected, string found, Exception? cause = null) => new(
        name,
        $"""
        Broken law: {name.Replace('_', ' ')}.
          component:      {component}
          expected:       {expected}
          found:          {found}
          why it matters: {why}
        """,
        cause);

    /// <summary>Does something that may be answered, or refused with an exception of ours and nothing else.</summary>
    /// <param name="what">What is asked for.</param>
    /// <param name="ask">Asks for it.</param>
    /// <param name="answer">The answer, if there is one.</param>
    /// <returns>Whether there is an answer.</returns>
    public bool Answers<T>(string what, Func<T> ask, [NotNullWhen(true)] out T? answer)
        where T : notnull
    {
        try
        {
            answer = ask();
            Require(answer is not null, $"an answer or a refusal for {what}", "null");
            return true;
        }
        catch (BatonException refusal)
        {
            RequireWords(what, refusal);
            answer = default;
            return false;
        }
        catch (Exception exception) when (exception is not LawBrokenException)
        {
            throw Broken($"an answer for {what}, or a BatonException that says what is wrong", ExceptionText.Of(exception), exception);
        }
    }

    /// <summary>Does something that may be answered, or refused with an exception of ours and nothing else.</summary>
    public async Task<(bool Answered, T? Answer)> AnswersAsync<T>(string what, Func<Task<T>> ask)
    {
        try
        {
            return (true, await ask().ConfigureAwait(false));
        }
        catch (BatonException refusal)
        {
            RequireWords(what, refusal);
            return (false, default);
        }
        catch (Exception exception) when (exception is not LawBrokenException)
        {
            throw Broken($"an answer for {what}, or a BatonException that says what is wrong", ExceptionText.Of(exception), exception);
        }
    }

    /// <summary>Does something that must be refused with one kind of exception.</summary>
    /// <returns>The refusal.</returns>
    public async Task<T> RefusesAsync<T>(string what, Func<Task> ask)
        where T : Exception
    {
        try
        {
            await ask().ConfigureAwait(false);
        }
        catch (T refusal)
        {
            RequireWords(what, refusal);
            return refusal;
        }
        catch (Exception exception) when (exception is not LawBrokenException)
        {
            throw Broken($"{Article(typeof(T).Name)} for {what}", ExceptionText.Of(exception), exception);
        }

        throw Broken($"{Article(typeof(T).Name)} for {what}", "no exception at all");
    }

    /// <summary>Does something that must be refused with one kind of exception.</summary>
    public T Refuses<T>(string what, Action ask)
        where T : Exception =>
        RefusesAsync<T>(what, () =>
        {
            ask();
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();

    private static string Article(string name) => (name[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "an " : "a ") + name;

    private void RequireWords(string what, Exception refusal) =>
        Require(!string.IsNullOrWhiteSpace(refusal.Message), $"a refusal of {what} that says what is wrong", $"{refusal.GetType().Name} without a message");
}
