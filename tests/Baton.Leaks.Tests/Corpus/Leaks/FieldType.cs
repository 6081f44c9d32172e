class FieldType
{
    internal Quanta.[|Blob|]? Blob, Other;
}
