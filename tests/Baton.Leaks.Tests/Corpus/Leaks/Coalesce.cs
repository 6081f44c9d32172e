class Coalesce
{
    object Run(Shop.Storage.Store store) => store.[|Maybe|] ?? new object();
}
