class DelegateOfAdapter
{
    void Run(Shop.Storage.Store store)
    {
        store.OnDone([|Take|]);
    }

    static void Take(object value)
    {
    }
}
