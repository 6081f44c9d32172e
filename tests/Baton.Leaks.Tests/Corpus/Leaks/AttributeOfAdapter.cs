[Shop.Storage.Stored([|Mode|] = 0)]
class AttributeOfAdapter
{
}
