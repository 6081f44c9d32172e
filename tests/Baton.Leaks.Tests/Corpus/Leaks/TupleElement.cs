class TupleElement
{
    object Run(Shop.Storage.Store store)
    {
        var (name, blob) = store.[|Pair|];
        return name;
    }
}
