using System;

class TopLevelLambdaField
{
    internal Func<Shop.Storage.Store, object> Get = store => store.[|Current|];
}
