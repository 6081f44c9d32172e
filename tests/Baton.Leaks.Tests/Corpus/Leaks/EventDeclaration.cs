using System;

class EventDeclaration
{
    internal event EventHandler<Quanta.[|BlobArgs|]>? Done;

    void Run() => [|Done|]?.Invoke(this, null!);
}
