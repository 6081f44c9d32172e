class AttributeOnLambda
{
    object Run() => [Quanta.[|Blob|]] () => 1;
}
