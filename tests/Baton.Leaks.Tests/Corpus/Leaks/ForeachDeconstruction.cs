using System.Collections.Generic;

class ForeachDeconstruction
{
    void Run(List<Shop.Storage.StoreEntry> entries)
    {
        [|foreach|] ((string name, object blob) in entries)
        {
        }
    }
}
