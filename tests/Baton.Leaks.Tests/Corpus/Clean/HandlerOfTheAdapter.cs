class HandlerOfTheAdapter
{
    bool Run(Shop.Storage.StoreHandler handler) => handler is Shop.Storage.StoreHandler { Name: "a" };
}
