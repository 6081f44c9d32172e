class NullArgument
{
    void Run(Shop.Storage.Store store)
    {
        store.Put([|null|]);
    }
}
