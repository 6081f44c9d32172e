class Increment
{
    void Run(Shop.Storage.Store store)
    {
        store.[|TokenRef|]()++;
    }
}
