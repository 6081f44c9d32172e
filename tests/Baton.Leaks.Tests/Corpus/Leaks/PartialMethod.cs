partial class PartialMethod
{
    partial void Run(Quanta.[|Blob|] blob);
}
