return await Baton.Hosting.BatonApp.RunAsync(args, Baton.Generated.HostCatalog.Create());
