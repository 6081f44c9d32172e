class PropertyType
{
    internal Quanta.[|Blob|] Blob { get; set; } = new Shop.Storage.Store().Current;
}
