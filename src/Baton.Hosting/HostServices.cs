using Baton.Hosting.Output;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Baton.Hosting;

/// <summary>Composes the services that components get through their constructors.</summary>
internal static class HostServices
{
    public static ServiceProvider Build(Action<IServiceCollection>? configure, HostConsole console)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(new ConsoleLoggerProvider(console)));
        configure?.Invoke(services);
        services.TryAddSingleton(TimeProvider.System);
        return services.BuildServiceProvider();
    }
}
