namespace Baton.Generators.Tests.Glue;

/// <summary>A class for each sort of glue, with all that it can ask for.</summary>
internal static class GlueSamples
{
    public const string Library =
        """
        namespace Acme.Native
        {
            [NativeLibrary(
                "acme", Title = "Acme", Oldest = "1.14", Remedy = "install \"it\"", NodeModule = "@acme/native-{os}-{arch}", PathVariable = "ACME_HOME",
                Linux = ["libacme.so.1", "libacme.so"], Windows = ["acme64.dll"], MacOS = ["libacme.1.dylib"],
                LinuxCompanions = ["libgomp.so.1"], WindowsCompanions = ["vcomp140.dll"], MacOSCompanions = ["libomp.dylib"])]
            internal static partial class AcmeLibrary
            {
                private static partial Version? ReadVersion(LoadedLibrary library) => new(1, 15);
            }
        }
        """;

    public const string Translated =
        """
        namespace Acme
        {
            public class VendorException : Exception;
            public sealed class DeepVendorException : VendorException;
            public sealed class StoreException(string message, Exception? cause) : Exception(message, cause);

            [ComponentFamily("store")]
            public interface IStore<T>
            {
                string Name { get; }
                T? Find<TKey>(in TKey key) where TKey : struct;
                Task<T> ReadAsync(string failure, CancellationToken cancellation = default);
                ValueTask CloseAsync(ref int count);
                IAsyncEnumerable<T> Stream(CancellationToken cancellation = default);
                IEnumerable<T> All();
            }

            [Component("acme")]
            [TranslateExceptions(typeof(VendorException), typeof(Baton.BatonException))]
            [TranslateExceptions(typeof(DeepVendorException), typeof(StoreException))]
            public sealed partial class AcmeStore : IStore<string>
            {
                public string Name => "";
                public string? Find<TKey>(in TKey key) where TKey : struct => null;
                public Task<string> ReadAsync(string failure, CancellationToken cancellation = default) => Task.FromResult(failure);
                public ValueTask CloseAsync(ref int count) => default;
                public IAsyncEnumerable<string> Stream(CancellationToken cancellation = default) => throw new VendorException();
                public IEnumerable<string> All() => [];
            }
        }
        """;

    public const string Mapped =
        """
        namespace Acme
        {
            public enum VendorMode { Wide, Deep }
            public enum Mode { Deep, Wide }
            public sealed class Options
            {
                public int NumberOfLeaves; public required double Rate { get; init; } public VendorMode Mode { get; set; } public long? Depth { get; set; } public float[] Weights { get; set; } = [];
            }

            [Model("acme")]
            [MapSettings(typeof(Options))]
            public sealed partial class AcmeModel : IModel
            {
                [MapTo(nameof(Options.NumberOfLeaves))] public int Leaves { get; init; } = 20;
                public float Rate { get; init; }
                public Mode Mode { get; init; }
                public int? Depth { get; init; }
                public IReadOnlyList<float> Weights { get; init; } = [];
                [Unmapped] public bool Log { get; init; }
            }
        }
        """;
}
