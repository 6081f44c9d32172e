class Destructor
{
    ~Destructor() => Quanta.Blob.[|Open|]("a");
}
