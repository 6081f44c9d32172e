namespace Baton.Testing.Tests.Storage;

/// <summary>Every law finds an artifact store that breaks it. They wait for disks, and so beside the others.</summary>
public sealed class BrokenStoreTests
{
    public static TheoryData<string> Names => BrokenComponents.Names(BrokenStores.All);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_broken_one_breaks_its_laws_and_no_others(string name) => BrokenComponents.CheckAsync(name);
}
