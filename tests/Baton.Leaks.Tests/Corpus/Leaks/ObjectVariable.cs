class ObjectVariable
{
    object Run(Shop.Storage.Store store)
    {
        object value = store.[|Current|];
        return value;
    }
}
