partial class PartialConstructorCSharp14
{
    public partial PartialConstructorCSharp14(Quanta.[|Blob|] blob);
}

partial class PartialConstructorCSharp14
{
    public partial PartialConstructorCSharp14(Quanta.Blob blob)
    {
    }
}
