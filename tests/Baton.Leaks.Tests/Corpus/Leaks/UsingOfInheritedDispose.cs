class UsingOfInheritedDispose
{
    void Run()
    {
        [|using|] var client = new Shop.Storage.StoreClient();
    }
}
