namespace Baton.Tests.Shared.Packages;

/// <summary>The packages are made once for all tests.</summary>
[CollectionDefinition]
public sealed class PackagesCollection : ICollectionFixture<PackedFeed>;
