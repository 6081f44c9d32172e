using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Baton.Testing.Laws;

/// <summary>Gives a law every configuration that the class which inherits it names.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CasesAttribute : DataAttribute, ITypeAwareDataAttribute
{
    /// <inheritdoc />
    public Type? MemberType { get; set; }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var suite = MemberType ?? testMethod.ReflectedType;
        var cases = suite is not null && Activator.CreateInstance(suite) is INamedCases named ? named.CaseNames : [];
        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([.. cases.Select(name => new TheoryDataRow<string>(name))]);
    }

    /// <inheritdoc />
    public override bool SupportsDiscoveryEnumeration() => true;
}
