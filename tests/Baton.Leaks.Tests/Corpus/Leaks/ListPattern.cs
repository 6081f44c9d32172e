class ListPattern
{
    bool Run(Shop.Storage.Store store) => store.[|Current|] is [0, ..];
}
