using System.Diagnostics;

namespace Baton.Glue;

/// <summary>
/// Has the compiler translate a vendor's exceptions for a partial class of an adapter: it writes every member of the families,
/// capabilities and other Baton interfaces that the class implements with a public member as an explicit implementation, which
/// calls that member and throws <paramref name="ours"/> with the vendor's exception as its cause. Tasks are awaited, sequences
/// and streams translated while they are walked. Cancellation and exceptions of Baton's pass as they are.
/// </summary>
/// <param name="vendor">The vendor's exception; of several that fit, the most derived one counts.</param>
/// <param name="ours">What is thrown instead; it has a constructor that takes a message and a cause.</param>
/// <remarks>It is read by the compiler alone and leaves no trace in the assembly, and so none of the vendor.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[Conditional("BATON_GLUE")]
public sealed class TranslateExceptionsAttribute(Type vendor, Type ours) : Attribute
{
    /// <summary>The vendor's exception.</summary>
    public Type Vendor { get; } = vendor;

    /// <summary>What is thrown instead.</summary>
    public Type Ours { get; } = ours;
}
