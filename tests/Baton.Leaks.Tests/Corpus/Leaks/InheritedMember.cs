class InheritedMember
{
    int Run(Shop.Storage.StoreClient client) => client.[|Pending|];
}
