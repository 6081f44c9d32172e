namespace Shop.Domain;

class Blob
{
    public string Name => "";

    public Blob? Next => null;

    public static Blob Open() => new();

    public static Blob operator +(Blob left, Blob right) => left;
}

class OwnTypes
{
    object Run()
    {
        var blob = Blob.Open();
        foreach (var part in new[] { blob, blob + blob })
            _ = part.Next?.Name;
        return typeof(Blob);
    }
}
