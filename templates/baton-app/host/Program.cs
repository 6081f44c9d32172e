using Baton.Generated;
using Baton.Hosting;

return await BatonApp.RunAsync(args, HostCatalog.Create());
