class OmittedArgumentOfBase : Shop.Storage.StoreStart
{
    public OmittedArgumentOfBase()
        [|: base()|]
    {
    }
}
