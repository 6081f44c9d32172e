class VarPattern
{
    bool Run(Shop.Storage.Store store) => store is { [|Current|]: var blob };
}
