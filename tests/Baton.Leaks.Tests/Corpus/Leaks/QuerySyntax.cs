class QuerySyntax
{
    object Run(Shop.Storage.StoreQuery query) =>
        from blob in query [|where|] true select 1;
}
