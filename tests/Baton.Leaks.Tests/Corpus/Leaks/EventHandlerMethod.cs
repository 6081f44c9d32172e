class EventHandlerMethod
{
    void Run(Shop.Storage.Store store)
    {
        store.[|Changed|] += Handle;
    }

    void Handle(object? sender, object args)
    {
    }
}
