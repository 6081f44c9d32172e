class ConversionToAdapter
{
    Shop.Storage.StoreKey Run(Shop.Storage.Store store)
    {
        return store.[|Current|];
    }
}
