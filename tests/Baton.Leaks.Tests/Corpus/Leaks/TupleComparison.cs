class TupleComparison
{
    bool Run(Shop.Storage.Store store) => (store.[|Origin|], 1) == (store.Origin, 1);
}
