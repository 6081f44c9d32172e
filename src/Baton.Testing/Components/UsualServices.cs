using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Baton.Testing.Components;

/// <summary>What every host has: the system's clock, and loggers, which write nothing here.</summary>
internal sealed class UsualServices : IServiceProvider
{
    /// <inheritdoc />
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(TimeProvider))
            return TimeProvider.System;
        if (serviceType == typeof(ILoggerFactory))
            return NullLoggerFactory.Instance;
        if (serviceType == typeof(ILogger))
            return NullLogger.Instance;
        return serviceType.IsGenericType && serviceType.GetGenericTypeDefinition() == typeof(ILogger<>)
            ? Activator.CreateInstance(typeof(NullLogger<>).MakeGenericType(serviceType.GenericTypeArguments))
            : null;
    }
}
