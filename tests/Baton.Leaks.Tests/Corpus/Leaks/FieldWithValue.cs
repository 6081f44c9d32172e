class FieldWithValue
{
    internal Quanta.[|Blob|] Blob = new Quanta.Blob();
}
