namespace Baton.Testing.Components;

/// <summary>What the laws have to know of a component that keeps things: where.</summary>
/// <typeparam name="T">The family.</typeparam>
public abstract class StorageFixture<T> : ComponentFixture
    where T : class
{
    /// <summary>Makes an instance that keeps what it is given in a folder, or under its name where there are no folders.</summary>
    /// <param name="folder">A folder of the test's own. Instances that are made for the same folder see the same things.</param>
    protected internal virtual T Create(string folder) => throw Missing($"protected override {typeof(T).Name} Create(string folder) => …;");

    internal T Open(string folder)
    {
        RequireLibrary();
        return Create(folder);
    }

    internal override IEnumerable<(string Name, object Component)> Components(string folder) => [("", Create(folder))];
}
