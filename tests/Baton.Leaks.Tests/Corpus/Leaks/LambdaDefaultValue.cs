class LambdaDefaultValue
{
    object Run()
    {
        var grow = (int size = Quanta.[|Blob|].MaxSize) => size;
        return grow;
    }
}
