interface InterfaceThroughInterface : Shop.Storage.[|IStore|]
{
}
