using Baton.Generators.Catalog;
using Microsoft.CodeAnalysis;

namespace Baton.Generators.Conformance;

/// <summary>A component that a test project means.</summary>
/// <param name="Entry">What its assembly says of it.</param>
/// <param name="Laws">The laws of its family.</param>
/// <param name="Type">Its class, where the project can name it.</param>
/// <param name="Obstacle">Why the project cannot name it, and what to do; null if it can.</param>
internal sealed record FoundComponent(CatalogEntry Entry, FamilyLaws Laws, INamedTypeSymbol? Type, string? Obstacle);
