[System.ComponentModel.Description(Quanta.Defaults.[|Name|])]
class AttributeArgument
{
}
