class InterfaceThroughAdapter : Shop.Storage.[|StoreService|]
{
}
