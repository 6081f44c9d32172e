namespace Baton.Generators.Glue.Exceptions;

/// <summary>What becomes of a vendor's exception.</summary>
/// <param name="Vendor">The exception.</param>
/// <param name="Ours">What is thrown instead.</param>
internal sealed record TranslationRule(string Vendor, string Ours);
