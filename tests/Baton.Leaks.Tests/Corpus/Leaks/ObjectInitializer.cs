class ObjectInitializer
{
    object Run() => new Shop.Storage.Store { [|Current|] = { Name = "a" } };
}
