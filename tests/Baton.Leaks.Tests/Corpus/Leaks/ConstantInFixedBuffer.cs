unsafe struct ConstantInFixedBuffer
{
    fixed byte _bytes[Quanta.[|Blob|].MaxSize];
}
