class GenericMethodArgument
{
    void Run(Shop.Storage.Store store)
    {
        store.Load<Quanta.[|Blob|]>();
    }
}
