class GenericBase : Shop.Storage.StoreBase<Quanta.[|Blob|]>
{
}
