[System.ComponentModel.Description(nameof(Quanta.[|Blob|]))]
class AttributeNameOf
{
}
