class ImplicitConversionTo
{
    void Run(Shop.Storage.Store store)
    {
        store.Put([|"a"|]);
    }
}
