[System.ComponentModel.TypeConverter(typeof(Quanta.[|Blob|]))]
class AttributeTypeArgument
{
}
