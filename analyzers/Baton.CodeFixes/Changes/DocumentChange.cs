using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Changes;

/// <summary>A change of one document's text; the same change, made for several diagnostics, is made once.</summary>
/// <param name="Document">The document.</param>
/// <param name="Change">The change of its text as it is.</param>
internal readonly record struct DocumentChange(DocumentId Document, TextChange Change);
