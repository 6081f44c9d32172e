class TypeOf
{
    object Run() => typeof(Quanta.[|Blob|]);
}
