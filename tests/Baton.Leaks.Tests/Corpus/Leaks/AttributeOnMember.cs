class AttributeOnMember
{
    [Quanta.[|Blob|]]
    void Run()
    {
    }

    [Quanta.[|Blob|]]
    int Value { get; set; }

    [field: Quanta.[|Blob|]]
    event System.Action? Done;

    [Quanta.[|Blob|]]
    int _field;

    void Use() => Done?.Invoke();
}
