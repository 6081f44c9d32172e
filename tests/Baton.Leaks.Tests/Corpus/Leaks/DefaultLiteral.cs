class DefaultLiteral
{
    void Run(Shop.Storage.Store store)
    {
        store.Put([|default|]);
    }
}
