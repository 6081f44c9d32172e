class OverrideOfInherited : Shop.Storage.[|StoreClient|]
{
    public override void [|Refresh|]()
    {
    }
}
