class NullConditional
{
    int? Run(Shop.Storage.Store store) => store.[|Maybe|]?.Count;
}
