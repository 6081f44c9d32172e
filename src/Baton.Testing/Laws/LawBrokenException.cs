using Xunit.Sdk;

namespace Baton.Testing.Laws;

/// <summary>A component breaks a law of its family.</summary>
/// <param name="law">The law's name.</param>
/// <param name="message">Which law was broken by which component, what was expected, what was found, and why it matters.</param>
/// <param name="cause">What the component threw, if it did.</param>
public sealed class LawBrokenException(string law, string message, Exception? cause = null) : Exception(message, cause), IAssertionException
{
    /// <summary>The law's name.</summary>
    public string Law { get; } = law;
}
