// Quanta.Blob is the vendor's: nothing here uses it.
class NamesInText
{
    string Run() => "Quanta.Blob" + nameof(Quanta);

    int Quanta => 1;
}
