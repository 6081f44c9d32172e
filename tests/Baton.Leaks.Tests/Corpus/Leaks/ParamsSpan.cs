class ParamsSpan
{
    void Run(Shop.Storage.Store store)
    {
        store.[|PutAll|]("a", "b");
    }
}
