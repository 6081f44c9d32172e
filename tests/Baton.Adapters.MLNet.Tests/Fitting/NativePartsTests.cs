using Baton.Adapters.MLNet.Fitting;
using Baton.Models;

namespace Baton.Adapters.MLNet.Tests.Fitting;

public sealed class NativePartsTests
{
    public static TheoryData<Exception> Missing =>
    [
        new DllNotFoundException("no lib_lightgbm"),
        new AggregateException(new InvalidOperationException(), new DllNotFoundException("no lib_lightgbm")),
        new TypeInitializationException("A", new DllNotFoundException("no lib_lightgbm")),
    ];

    [Theory]
    [MemberData(nameof(Missing))]
    public void A_native_library_that_is_missing_is_named_with_where_it_comes_from(Exception failure)
    {
        var error = Assert.Throws<ModelException>(() => NativeParts.Run(() => throw failure));

        Assert.Contains("no lib_lightgbm", error.Message, StringComparison.Ordinal);
        Assert.Contains("libgomp1", error.Message, StringComparison.Ordinal);
        Assert.Same(failure, error.InnerException);
    }

    [Fact]
    public void Other_failures_pass_as_they_are() =>
        Assert.Throws<InvalidOperationException>(() => NativeParts.Run(() => throw new InvalidOperationException()));
}
