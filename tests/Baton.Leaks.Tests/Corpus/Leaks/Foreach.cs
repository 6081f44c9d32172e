class Foreach
{
    void Run(Shop.Storage.Store store)
    {
        foreach (var blob in store.[|All|]())
        {
        }
    }
}
