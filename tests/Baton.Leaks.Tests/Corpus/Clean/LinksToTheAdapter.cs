/// <summary>See <see cref="Shop.Storage.Store.Get" /> and <see cref="Shop.Storage.StoreHandler" />.</summary>
class LinksToTheAdapter
{
    string Run(Shop.Storage.Store store) => nameof(store.Current) + nameof(Shop.Storage.Store.Get);
}
