unsafe class FunctionPointerCall
{
    int Run() => Quanta.Raw.[|Function|](default);
}
