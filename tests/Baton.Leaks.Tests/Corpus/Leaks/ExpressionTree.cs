using System;
using System.Linq.Expressions;

class ExpressionTree
{
    Expression<Func<Shop.Storage.Store, object>> Run() => store => store.[|Current|];
}
