using Baton.Components;
using Baton.Hosting.Output;

namespace Baton.Hosting.Commands;

/// <summary>What every command works with.</summary>
/// <param name="Catalog">The components of this host.</param>
/// <param name="Services">The services of this host.</param>
/// <param name="Console">Where people and programs read.</param>
internal sealed record Host(Catalog Catalog, IServiceProvider Services, HostConsole Console);
