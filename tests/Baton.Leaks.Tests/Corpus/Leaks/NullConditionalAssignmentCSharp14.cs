class NullConditionalAssignmentCSharp14
{
    void Run(Shop.Storage.Store? store)
    {
        store?.[|Last|] = null!;
    }
}
