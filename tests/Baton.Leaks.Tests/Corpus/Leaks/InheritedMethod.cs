class InheritedMethod
{
    void Run(Shop.Storage.StoreClient client)
    {
        client.[|Refresh|]();
    }
}
