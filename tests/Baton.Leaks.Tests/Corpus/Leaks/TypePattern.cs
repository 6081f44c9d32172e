class TypePattern
{
    bool Run(object value) => value is Quanta.[|Blob|];
}
