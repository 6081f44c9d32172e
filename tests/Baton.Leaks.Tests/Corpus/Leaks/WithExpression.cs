class WithExpression
{
    object Run(Shop.Storage.Store store) => store.[|Shape|] with { };
}
