class EventHandlerLambda
{
    void Run(Shop.Storage.Store store)
    {
        store.[|Changed|] += (_, _) => { };
    }
}
