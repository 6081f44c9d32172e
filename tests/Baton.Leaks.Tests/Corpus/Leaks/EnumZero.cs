class EnumZero
{
    void Run(Shop.Storage.Store store)
    {
        store.Save("a", [|0|], null);
    }
}
