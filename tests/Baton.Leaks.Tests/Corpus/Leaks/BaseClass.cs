class BaseClass : Quanta.[|BlobClient|]
{
}
