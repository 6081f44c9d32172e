using System;

partial class PartialEventCSharp14
{
    public partial event Action<Quanta.[|Blob|]> Done;
}

partial class PartialEventCSharp14
{
    public partial event Action<Quanta.Blob> Done
    {
        add { }
        remove { }
    }
}
