class InheritedStatic
{
    int Run() => Shop.Storage.StoreClient.[|Sessions|];
}
