class ForeachByPattern
{
    void Run(Shop.Storage.StoreItems items)
    {
        [|foreach|] (object item in items)
        {
        }
    }
}
