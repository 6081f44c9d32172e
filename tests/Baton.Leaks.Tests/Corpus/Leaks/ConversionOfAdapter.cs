class ConversionOfAdapter
{
    void Run(Shop.Storage.Store store, Shop.Storage.StoreKey key)
    {
        store.Put([|key|]);
    }
}
