using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>A place at which a vendor is used.</summary>
/// <param name="Span">The place: the smallest that a person would point at.</param>
/// <param name="Mention">What of the vendor is used there.</param>
/// <param name="IsInferred">Whether the place says nothing of the vendor by itself, so that any other of the same statement tells more.</param>
internal readonly record struct VendorUse(TextSpan Span, Mention Mention, bool IsInferred)
{
    /// <summary>Whether this place tells more than another of the same statement: it is written, and stands first.</summary>
    public bool Precedes(VendorUse other)
    {
        if (IsInferred != other.IsInferred)
            return !IsInferred;
        return Span.Start != other.Span.Start ? Span.Start < other.Span.Start : Span.Length < other.Span.Length;
    }
}
