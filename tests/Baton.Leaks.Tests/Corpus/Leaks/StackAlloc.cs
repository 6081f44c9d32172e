class StackAlloc
{
    int Run()
    {
        System.Span<Quanta.[|Token|]> tokens = stackalloc Quanta.Token[4];
        return 1;
    }
}
