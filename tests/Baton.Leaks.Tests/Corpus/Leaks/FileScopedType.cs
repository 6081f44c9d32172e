file class FileScopedType : Quanta.[|BlobClient|]
{
}
