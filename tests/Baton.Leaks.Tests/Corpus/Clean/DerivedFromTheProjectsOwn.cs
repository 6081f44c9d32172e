class DerivedFromTheProjectsOwn : OwnBase
{
    public override string Message => "";

    public override string ToString() => Message;
}

class OwnBase : System.Exception
{
    public override string Message => "base";
}
