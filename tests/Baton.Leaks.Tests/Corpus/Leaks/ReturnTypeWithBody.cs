class ReturnTypeWithBody
{
    internal Quanta.[|Blob|] Run(Shop.Storage.Store store)
    {
        return store.[|Get|]("a");
    }
}
