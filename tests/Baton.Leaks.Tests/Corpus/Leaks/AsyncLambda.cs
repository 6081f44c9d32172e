using System;
using System.Threading.Tasks;

class AsyncLambda
{
    Func<Task> Run(Shop.Storage.Store store) => async () => await store.[|GetAsync|]("a");
}
