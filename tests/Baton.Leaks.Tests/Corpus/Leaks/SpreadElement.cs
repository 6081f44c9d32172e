class SpreadElement
{
    object[] Run(Shop.Storage.Store store) => [.. store.[|All|]()];
}
