using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.DeadExceptionAnalyzer, Baton.CodeFixes.Rules.Boundaries.DeadExceptionCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class DeadExceptionCodeFixTests
{
    [Theory]
    [InlineData("# Kept.\n[|BTN1002\tTest0.cs\tA.Gone()\tCloud.Storage.Blob|]\nBTN1002\tTest0.cs\tA\tCloud.Storage.Store\n[|nonsense|]\n", "# Kept.\nBTN1002\tTest0.cs\tA\tCloud.Storage.Store\n")]
    [InlineData("BTN1002\tTest0.cs\tA\tCloud.Storage.Store\r\n[|BTN1002\tTest0.cs\tA\tCloud.Storage.Store|]", "BTN1002\tTest0.cs\tA\tCloud.Storage.Store\r\n")]
    public async Task Dead_lines_are_deleted_one_by_one_and_all_at_once(string before, string after)
    {
        var test = new Test { TestCode = "public class A : Cloud.Storage.Store;" };
        test.TestState.AdditionalFiles.Add(("/0/baton.baseline.txt", before));
        test.FixedState.AdditionalFiles.Add(("/0/baton.baseline.txt", after));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
