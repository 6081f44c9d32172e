class OverrideOfInheritedProperty : Shop.Storage.[|StoreClient|]
{
    public override int [|Pending|] => 1;
}
