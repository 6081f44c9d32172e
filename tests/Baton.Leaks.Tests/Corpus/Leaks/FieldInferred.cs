class FieldInferred
{
    internal object Blob = new Shop.Storage.Store().[|Current|];
}
