class DynamicIsUnknowable
{
    object Run(Shop.Storage.Store store)
    {
        dynamic blob = store.Anything;
        return blob.Count;
    }
}
