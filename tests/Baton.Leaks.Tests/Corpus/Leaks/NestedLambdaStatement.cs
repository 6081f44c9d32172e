using System;

class NestedLambdaStatement
{
    Action Run(Shop.Storage.Store store)
    {
        return () =>
        {
            store.[|Get|]("a");
        };
    }
}
