class DefaultInterfaceMember
{
    int Run(Shop.Storage.IStore store) => store.[|Rank|]();
}
