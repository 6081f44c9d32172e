[Quanta.[|Blob|]<int>]
class GenericAttribute
{
}
