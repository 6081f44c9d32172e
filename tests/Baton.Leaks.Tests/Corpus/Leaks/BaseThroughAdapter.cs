class BaseThroughAdapter : Shop.Storage.[|StoreClient|]
{
}
