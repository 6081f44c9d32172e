unsafe class Pointer
{
    static Quanta.[|Token|]* Run() => null;
}
