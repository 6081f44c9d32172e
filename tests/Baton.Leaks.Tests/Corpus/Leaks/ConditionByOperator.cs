class ConditionByOperator
{
    void Run(Shop.Storage.Store store)
    {
        if (store.[|Current|])
        {
        }
    }
}
