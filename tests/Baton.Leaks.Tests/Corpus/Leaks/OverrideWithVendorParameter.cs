class OverrideWithVendorParameter : Shop.Storage.StoreHandler
{
    public override int Handle(Quanta.[|Blob|] blob) => 1;
}
