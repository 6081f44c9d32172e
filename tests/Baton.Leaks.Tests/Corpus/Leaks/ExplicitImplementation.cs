class ExplicitImplementation : Shop.Storage.[|IStore|]
{
    object Count => 1;

    Quanta.[|Blob|] Quanta.IBlobStore.Load(string name) => null!;
}
