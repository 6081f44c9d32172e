class ConstantPattern
{
    bool Run(int size) => size is Quanta.[|Blob|].MaxSize;
}
