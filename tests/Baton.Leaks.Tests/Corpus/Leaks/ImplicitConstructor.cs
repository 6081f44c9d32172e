class [|ImplicitConstructor|] : Shop.Storage.StoreStart
{
}
