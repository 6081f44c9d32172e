class ConstructorThatPassesOn : System.Collections.Generic.List<object>
{
    public ConstructorThatPassesOn(Quanta.[|Blob|] blob)
        : base([blob, Size(blob)])
    {
    }

    private static object Size(object any) => any;
}
