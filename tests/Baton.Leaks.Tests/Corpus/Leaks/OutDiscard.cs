class OutDiscard
{
    bool Run(Shop.Storage.Store store) => store.TryGet("a", out [|_|]);
}
