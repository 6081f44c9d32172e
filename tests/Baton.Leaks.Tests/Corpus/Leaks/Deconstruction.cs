class Deconstruction
{
    void Run(Shop.Storage.Store store)
    {
        var (name, count) = store.[|Get|]("a");
    }
}
