class CollectionInitializer
{
    object Run() => new Shop.Storage.StoreBag { [|"a"|] };
}
