class DictionaryValue
{
    object Run(Shop.Storage.Store store) => store.[|ByName|]["a"];
}
