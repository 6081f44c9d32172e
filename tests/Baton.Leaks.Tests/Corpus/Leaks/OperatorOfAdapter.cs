class OperatorOfAdapter
{
    object Run(Shop.Storage.StoreKey key)
    {
        return key * [|"a"|];
    }
}
