class IfStatement
{
    int Run(Shop.Storage.Store store)
    {
        if (store.[|Current|] is { } blob)
        {
            return [|blob|].Count;
        }

        return 0;
    }
}
