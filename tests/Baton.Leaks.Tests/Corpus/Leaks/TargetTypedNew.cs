class TargetTypedNew
{
    void Run(Shop.Storage.Store store)
    {
        store.Put([|new|]());
    }
}
