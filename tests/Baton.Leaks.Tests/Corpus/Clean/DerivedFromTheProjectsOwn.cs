class DerivedFromTheProjectsOwn : DerivedFromTheProjectsOwn.Base
{
    public override string ToString() => "";

    internal class Base : System.Exception
    {
        public override string Message => "";
    }
}
