class CrefOfMember
{
    /// <summary>As <see cref="Quanta.[|Blob|].Touch" /> does.</summary>
    void Run()
    {
    }
}
