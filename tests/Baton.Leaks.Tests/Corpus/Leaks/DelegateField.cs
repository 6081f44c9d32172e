class DelegateField
{
    void Run(Shop.Storage.Store store)
    {
        store.[|Filter|] = null;
    }
}
