class VarOfCall
{
    string Run(Shop.Storage.Store store)
    {
        var blob = store.[|Get|]("a");
        return "";
    }
}
