class Indexed
{
    int Run(Shop.Storage.Store store) => store.[|Current|][^1];
}
