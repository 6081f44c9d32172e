class OmittedArgumentOfBase : Shop.Storage.StoreHandler
{
    public OmittedArgumentOfBase()
        [|: base()|]
    {
    }
}
