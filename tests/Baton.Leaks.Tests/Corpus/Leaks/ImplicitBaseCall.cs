class ImplicitBaseCall : Shop.Storage.StoreStart
{
    public [|ImplicitBaseCall|]()
    {
    }
}
