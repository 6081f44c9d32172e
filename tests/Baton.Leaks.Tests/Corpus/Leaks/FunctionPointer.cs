unsafe class FunctionPointer
{
    static delegate*<Quanta.[|Token|], int> Run() => null;
}
