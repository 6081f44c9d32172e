class LambdaResult
{
    void Run(Shop.Storage.Store store)
    {
        store.Pick([|name|] => null!);
    }
}
