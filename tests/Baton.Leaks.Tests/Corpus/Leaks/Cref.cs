/// <summary>As <see cref="Quanta.[|Blob|]" /> does.</summary>
class Cref
{
}
