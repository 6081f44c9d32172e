using System;

class MethodGroup
{
    void Run(Shop.Storage.Store store)
    {
        Func<string, object> get = store.[|Get|];
    }
}
