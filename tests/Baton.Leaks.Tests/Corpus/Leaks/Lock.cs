class Lock
{
    void Run(Shop.Storage.Store store)
    {
        lock (store.[|Current|])
        {
        }
    }
}
