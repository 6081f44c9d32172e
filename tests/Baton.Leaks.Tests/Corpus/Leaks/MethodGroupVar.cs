class MethodGroupVar
{
    void Run(Shop.Storage.Store store)
    {
        var put = store.[|Put|];
    }
}
