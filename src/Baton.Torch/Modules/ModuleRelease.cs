using System.Reflection;
using TorchSharp;

namespace Baton.Torch.Modules;

/// <summary>
/// Disposes a module with all modules in it, whoever wrote them. Some of the vendor's layers (linear, bilinear and convolutional
/// ones, PReLU) override what the base class disposes without calling it, and so keep their native half for as long as the
/// process lives.
/// </summary>
internal static class ModuleRelease
{
    private static readonly nint DisposeOfBase = typeof(torch.nn.Module)
        .GetMethod("Dispose", BindingFlags.Instance | BindingFlags.NonPublic, [typeof(bool)])!.MethodHandle.GetFunctionPointer();

    /// <summary>Disposes a module.</summary>
    /// <param name="module">The module.</param>
    public static void Release(torch.nn.Module module)
    {
        // What has been disposed no longer tells what is in it.
        List<torch.nn.Module> all = [module, .. module.modules()];
        module.Dispose();
        foreach (var part in all)
        {
            part.Dispose();
            DisposeBase(part);
        }
    }

    /// <summary>What an override should have called; where it did, this finds nothing more to do.</summary>
    private static unsafe void DisposeBase(torch.nn.Module module) => ((delegate* managed<torch.nn.Module, bool, void>)DisposeOfBase)(module, true);
}
