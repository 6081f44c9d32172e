enum ConstantInEnum
{
    One = Quanta.Blob.[|MaxSize|],
}
