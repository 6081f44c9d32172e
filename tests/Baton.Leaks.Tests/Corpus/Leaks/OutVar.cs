class OutVar
{
    bool Run(Shop.Storage.Store store) => store.TryGet("a", out [|var|] blob);
}
