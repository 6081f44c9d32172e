class IndexerCall
{
    object Run(Shop.Storage.Store store) => store[|["a"]|];
}
