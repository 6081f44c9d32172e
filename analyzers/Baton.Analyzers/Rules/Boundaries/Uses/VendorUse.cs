using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>A place at which a vendor is used.</summary>
/// <param name="Span">The place: the smallest that a person would point at.</param>
/// <param name="Mention">What of the vendor is used there.</param>
/// <param name="Clarity">How much the place says of it.</param>
internal readonly record struct VendorUse(TextSpan Span, Mention Mention, Clarity Clarity)
{
    /// <summary>Whether this place tells more than another of the same statement, or as much but stands before it.</summary>
    public bool Precedes(VendorUse other)
    {
        if (Clarity != other.Clarity)
            return Clarity < other.Clarity;
        return Span.Start != other.Span.Start ? Span.Start < other.Span.Start : Span.Length < other.Span.Length;
    }
}
