class ForLoop
{
    void Run(Shop.Storage.Store store)
    {
        for (var blob = store.[|Current|]; blob.Next is not null; blob = blob.Next)
        {
        }
    }
}
