class AnonymousMethod
{
    void Run(Shop.Storage.Store store)
    {
        store.Each([|delegate|] { });
    }
}
