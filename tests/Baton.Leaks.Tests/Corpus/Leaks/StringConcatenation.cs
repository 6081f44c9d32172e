class StringConcatenation
{
    string Run(Shop.Storage.Store store) => "at " + store.[|Origin|];
}
