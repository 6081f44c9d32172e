namespace Baton.Packaging.Tests;

/// <summary>The packages are made once for all tests.</summary>
[CollectionDefinition]
public sealed class PackagesCollection : ICollectionFixture<PackedFeed>;
