class ReturnType
{
    internal Quanta.[|Blob|] Run(Shop.Storage.Store store) => store.Get("a");
}
