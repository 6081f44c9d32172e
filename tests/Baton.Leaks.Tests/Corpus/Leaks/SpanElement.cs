class SpanElement
{
    int Run(Shop.Storage.Store store) => store.[|Tokens|]().Length;
}
