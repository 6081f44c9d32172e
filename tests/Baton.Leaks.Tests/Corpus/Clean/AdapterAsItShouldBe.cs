using Shop.Storage;

class AdapterAsItShouldBe
{
    string Run()
    {
        var artifact = Artifact.Open("a");
        using (new System.IO.MemoryStream())
            return artifact.Name;
    }
}
