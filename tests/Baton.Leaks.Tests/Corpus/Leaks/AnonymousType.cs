class AnonymousType
{
    object Run(Shop.Storage.Store store) => new { store.[|Current|] };
}
