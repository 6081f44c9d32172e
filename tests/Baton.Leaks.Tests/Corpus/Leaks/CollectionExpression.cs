class CollectionExpression
{
    void Run(Shop.Storage.Store store)
    {
        store.PutNumbers([|[1, 2]|]);
    }
}
