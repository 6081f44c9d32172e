class InterpolatedStringHandler
{
    void Run(Shop.Storage.Store store)
    {
        store.Log([|$"{1} rows"|]);
    }
}
