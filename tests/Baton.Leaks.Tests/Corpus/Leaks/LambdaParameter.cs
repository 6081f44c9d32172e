class LambdaParameter
{
    void Run(Shop.Storage.Store store)
    {
        store.Each([|blob|] => { });
    }
}
