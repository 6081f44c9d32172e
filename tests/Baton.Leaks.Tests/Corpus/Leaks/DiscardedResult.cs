class DiscardedResult
{
    void Run(Shop.Storage.Store store)
    {
        store.[|Get|]("a");
    }
}
