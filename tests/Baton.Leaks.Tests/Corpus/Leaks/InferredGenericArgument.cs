class InferredGenericArgument
{
    void Run(Shop.Storage.Store store)
    {
        store.[|Make|](store.Current);
    }
}
