class PositionalPattern
{
    bool Run(Shop.Storage.StoreEntry entry) => entry is ("a", [|_|]);
}
