[Quanta.[|Blob|]]
class AttributeOnType
{
}
