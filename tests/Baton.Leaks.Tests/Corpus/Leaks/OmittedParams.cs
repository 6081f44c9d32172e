class OmittedParams
{
    void Run(Shop.Storage.Store store)
    {
        store.[|PutAll|]();
    }
}
