class AttributeOnTypeParameter<[Quanta.[|Blob|]] T>
{
}
