class Constant
{
    int Run() => Quanta.Blob.[|MaxSize|];
}
