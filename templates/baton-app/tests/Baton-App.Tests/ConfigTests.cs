using Baton.Generated;
using Baton.Hosting;

namespace BatonNamespace.Tests;

public sealed class ConfigTests
{
    [Theory]
    [InlineData("training.yaml")]
    [InlineData("predict.yaml")]
    [InlineData("compare.yaml")]
    public async Task A_config_has_no_mistakes(string file) =>
        Assert.Equal(0, await BatonApp.RunAsync(["check", Path.Combine(AppContext.BaseDirectory, "configs", file)], HostCatalog.Create()));
}
