using Baton.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Contracts.ComponentCreationAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Contracts;

public sealed class ComponentCreationAnalyzerTests
{
    private const string Trees = """

        [ComponentFamily("tree")] public interface ITree;
        [Component("oak")] public partial class Oak : ITree { public int Age { get; init; } }
        [Component("elm")] public partial record Elm : ITree;
        public class Bonsai : ITree;
        """;

    [Theory]
    [InlineData("public ITree Make() => [|new Oak()|];")]
    [InlineData("public ITree Make() { Oak oak = [|new() { Age = 3 }|]; return oak; }")]
    [InlineData("public List<ITree> Make() => [[|new Oak()|], [|new Elm()|]];")]
    [InlineData("private readonly ITree _tree = [|new Oak()|]; public ITree Tree => _tree;")]
    [InlineData("private static readonly ITree Shared = [|new Oak()|]; public ITree Tree => Shared;")]
    [InlineData("public ITree Tree { get; set; } = [|new Oak()|];")]
    [InlineData("public ITree Tree => [|new Oak()|];")]
    [InlineData("public ITree Tree { get; } = [|new Oak()|];")]
    [InlineData("private readonly ITree _tree; public Service() => _tree = [|new Oak()|]; public ITree Tree => _tree;")]
    [InlineData("public void Run(ITree? tree) { tree ??= [|new Oak()|]; Console.WriteLine(tree); }")]
    [InlineData("public Func<ITree> Maker { get; init; } = () => [|new Oak()|];")]
    [InlineData("public ITree Tree { get; init; } = null!; public void Reset() { var other = new Service { Tree = [|new Oak()|] }; _ = other; }")]
    public Task Who_makes_a_component_is_told(string member) => Verify.VerifyAnalyzerAsync($"public class Service {{ {member} }}" + Trees);

    [Theory]
    [InlineData("public ITree Tree { get; init; } = new Oak();")]
    [InlineData("public ITree Tree { get; init; } = new Oak { Age = 3 };")]
    [InlineData("public IReadOnlyList<ITree> Trees { get; init; } = [new Oak(), new Elm()];")]
    [InlineData("public required ITree Tree { get; init; } = new Oak();")]
    [InlineData("public ITree Tree { get; init; } public Service() => Tree = new Oak();")]
    [InlineData("public ITree? Tree { get; init; } public Service() { Tree ??= new Oak(); }")]
    [InlineData("private static readonly IReadOnlyList<ITree> Usual = [new Oak()]; public IReadOnlyList<ITree> Trees { get; init; } = Usual;")]
    [InlineData("private static ITree Usual => new Oak(); public ITree Tree { get; init; } = Usual;")]
    [InlineData("private static ITree Usual() => new Oak(); public ITree Tree { get; init; } = Usual();")]
    [InlineData("public ITree Make() => new Bonsai();")]
    [InlineData("public object Make() => typeof(Oak);")]
    [InlineData("public T Make<T>() where T : ITree, new() => new T();")]
    [InlineData("public Elm Copy(Elm elm) => elm with { };")]
    [InlineData("public Oak[] Make() => new Oak[3];")]
    public Task Near_miss(string member) => Verify.VerifyAnalyzerAsync($"public class Service {{ {member} }}" + Trees);

    [Fact]
    public Task A_component_asks_for_others_but_may_make_itself() => Verify.VerifyAnalyzerAsync(
        """
        [Component("ash")] public partial class Ash(ITree inner) : ITree
        {
            public static Ash Of(ITree inner) => new(inner);
            public ITree Wrap() => new Ash([|new Oak()|]);
            public ITree Inner { get; init; } = new Elm();
            private class Maker { public Ash Make(ITree tree) => new(tree); }
            public ITree Given => inner;
        }
        """ + Trees);

    [Theory]
    [InlineData("public class Program { public static void Main() => System.Console.WriteLine(new Oak()); private ITree Other() => new Elm(); }")]
    [InlineData("System.Console.WriteLine(new Oak()); ITree Make() => new Elm(); Make();")]
    public Task The_entry_points_class_composes(string source) => Program("", source + "\npublic class Service { public ITree Make() => [|new Oak()|]; }");

    [Theory]
    [InlineData("Host", false)]
    [InlineData("Test", false)]
    [InlineData("App", true)]
    [InlineData("Domain", true)]
    [InlineData("Adapter", true)]
    public Task A_host_composes_and_a_test_may(string role, bool told) => Program(
        role, "System.Console.WriteLine(1); public class Service { public ITree Make() => [|new Oak()|]; }", told);

    [Fact]
    public Task A_registration_composes() => Verify.VerifyAnalyzerAsync(
        """
        namespace Acme
        {
            using Microsoft.Extensions.DependencyInjection;
            public static class Registration
            {
                public static IServiceCollection AddTrees(this IServiceCollection services) { services.Add(new Oak()); return services; }
                public static void Other(IEnumerable<ITree> trees) => trees.Append([|new Oak()|]);
            }
        }
        namespace Microsoft.Extensions.DependencyInjection { public interface IServiceCollection { void Add(object service); } }
        """ + Trees);

    [Theory]
    [InlineData("baton_btn2004_allowed_types = Oak")]
    [InlineData("baton_btn2004_composition_roots = Acme.Other, Acme.Startup")]
    public Task Options_widen_it(string option)
    {
        var test = new Verify.Test { TestCode = "namespace Acme { public class Startup { public class Part { public ITree Make() => new Oak(); } } public class Service { public ITree Make() => [|new Elm()|]; } }" + Trees };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"[*.cs]\n{option}\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_component_of_another_assembly_is_one_too_and_the_message_names_its_family()
    {
        var test = new Verify.Test { TestCode = "public class Service { public object Make() => {|#0:new Acme.Oak()|}; }" };
        test.TestState.AdditionalReferences.Add(CompiledReference.Of("Acme", "namespace Acme;" + Trees));
        test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithArguments(
            "the component 'Oak' is made here, so that config can neither choose another nor set it: take ITree as a setting (an init property, of which this may be the default) or as a constructor parameter"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("using Tall = Acme.Oak; public class Service { public object Make() => [|new Tall()|]; }")]
    [InlineData("namespace Shop { using Tall = Acme.Oak; public class Service { public object Make() => [|new Tall()|]; } }")]
    [InlineData("global using Tall = Acme.Oak; public class Service { public object Make() => [|new Tall()|]; }")]
    public Task An_alias_hides_no_component(string source)
    {
        var test = new Verify.Test { TestCode = source };
        test.TestState.AdditionalReferences.Add(CompiledReference.Of("Acme", "namespace Acme;" + Trees));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task Program(string role, string source, bool told = true)
    {
        if (!told)
            source = source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var test = new Verify.Test { TestCode = source + Trees };
        if (role.Length > 0)
            test.BuildProperties["BatonRole"] = role;
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
