class ConditionalExpression
{
    object Run(Shop.Storage.Store store, bool first) => first ? store.[|Current|] : store.Last;
}
