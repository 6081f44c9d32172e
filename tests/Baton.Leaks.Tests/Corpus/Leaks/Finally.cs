class Finally
{
    void Run(Shop.Storage.Store store)
    {
        try
        {
        }
        finally
        {
            store.[|Current|].Dispose();
        }
    }
}
