class ArrayCreation
{
    object Run() => new Quanta.[|Blob|][1];
}
