/// <summary>As <see cref="Quanta.[|Blob|]" />.</summary>
/// <param name="Name">As <see cref="Quanta.[|Mode|]" />.</param>
record CrefOnRecord(string Name);

/// <summary>As <see cref="Quanta.[|Blob|]" />.</summary>
class CrefOnPrimaryConstructor(string name)
{
    string Name => name;
}
