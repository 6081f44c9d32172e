using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

public sealed record Login(string User, [property: Secret] string Key = "");
