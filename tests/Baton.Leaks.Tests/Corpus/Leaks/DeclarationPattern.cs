class DeclarationPattern
{
    bool Run(object value) => value is Quanta.[|Blob|] { Count: 1 } blob;
}
