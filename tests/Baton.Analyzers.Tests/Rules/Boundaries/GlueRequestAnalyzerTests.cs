using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.GlueRequestAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Boundaries.GlueRequestAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

/// <summary>What the parsers of the glue generators refuse is told.</summary>
public sealed class GlueRequestAnalyzerTests
{
    private const string World =
        """
        using Baton.Frames;
        using Baton.Glue;
        using Baton.Models;
        using Baton.Native;
        using Cloud.Storage;

        public sealed class Mute : Exception;
        public abstract class Vague(string message, Exception cause) : Exception(message, cause);
        public sealed class Halted : OperationCanceledException;
        public class Coded(string message, Exception? cause) : Exception(message, cause) { public required int Code { get; init; } }
        [method: System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public sealed class Preset(string message, Exception? cause) : Coded(message, cause);
        public abstract class Weak { public Frame Predict(Frame inputs) => inputs; public void Dispose() { } }
        public sealed class Options { public int Size { get; set; } }
        public sealed class Strict { public required int Size { get; init; } public required int Count { get; init; } }
        public sealed class Fixed(int size) { public int Size => size; }

        """;

    [Theory]
    [InlineData("[NativeLibrary(\"a\")] static class {|#0:Lib|};", "'Lib' must be partial, so that the compiler can add to it")]
    [InlineData("static class {|#0:Out|} { [NativeLibrary(\"a\")] internal static partial class Lib; }", "'Out' must be partial, so that the compiler can add to 'Lib' inside of it")]
    [InlineData("[NativeLibrary(\"a\")] file static partial class {|#0:Lib|};", "'Lib' must not be local to its file: the compiler adds to it in another")]
    [InlineData("[NativeLibrary(\"a\")] static partial class {|#0:Lib|}<T>;", "'Lib' must not have type parameters: a library is there once")]
    [InlineData("partial class Out { [NativeLibrary(\"a\")] private static partial class {|#0:Lib|}; }", "'Lib' must be internal, so that the library is known before its first call")]
    [InlineData("[NativeLibrary(\"lib/a.so\")] static partial class {|#0:Lib|};", "'lib/a.so' is no library's name: write it without folder, prefix and ending, such as onnxruntime")]
    [InlineData("[NativeLibrary(\"\")] static partial class {|#0:Lib|};", "'' is no library's name: write it without folder, prefix and ending, such as onnxruntime")]
    [InlineData("[NativeLibrary(\"a\", Oldest = \"new\")] static partial class {|#0:Lib|};", "'new' is no version: write one such as 1.14")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(ModelException))] sealed class {|#0:A|} : Weak, IPredictor;", "'A' must be partial, so that the compiler can add to it")]
    [InlineData("[TranslateExceptions(typeof(Store), typeof(ModelException))] sealed partial class {|#0:A|} : Weak, IPredictor;", "'Store' is no exception, so that nobody throws it: name the vendor's exception")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(Vague))] sealed partial class {|#0:A|} : Weak, IPredictor;", "'Vague' cannot be thrown: name an exception of Baton's, such as ModelException, or one of your own")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(Mute))] sealed partial class {|#0:A|} : Weak, IPredictor;", "'Mute' has no constructor that takes a message and a cause: give it 'public Mute(string message, Exception cause)'")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(StoreException))] sealed partial class {|#0:A|} : Weak, IPredictor;", "'StoreException' is translated into itself: name an exception of Baton's, such as ModelException, or one of your own")]
    [InlineData("[NativeLibrary(\"a\")] static partial class First; [NativeLibrary(\"b\")] static partial class Other; static partial class Out { [NativeLibrary(\"a\")] internal static partial class {|#0:Lib|}; }", "'Lib' stands for the same native library as 'First', and imports find only one of the two: keep one, or name another library")]
    [InlineData("[TranslateExceptions(typeof(Halted), typeof(ModelException))] sealed partial class {|#0:A|} : Weak, IPredictor;", "'Halted' is a cancellation, which always passes as it is, so that the translation would never act: remove it, or name another exception of the vendor's")]
    [InlineData("[TranslateExceptions(typeof(DataException), typeof(ModelException))] sealed partial class {|#0:A|} : Weak, IPredictor;", "'DataException' is an exception of Baton's, which always passes as it is, so that the translation would never act: remove it, or name another exception of the vendor's")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(Coded))] sealed partial class {|#0:A|} : Weak, IPredictor;", "'Coded' cannot be made without 'Code', which no translation knows: make it optional, or mark the constructor with [SetsRequiredMembers]")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(ModelException))] [TranslateExceptions(typeof(StoreException), typeof(DataException))] sealed partial class {|#0:A|} : Weak, IPredictor;", "'A' translates StoreException twice: keep one of the two")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(ModelException))] sealed partial class A : Weak, IPredictor { private static int {|#0:TranslateFailure|} => 1; }", "'A.TranslateFailure' has the name of the method that the compiler adds: rename it")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(ModelException))] sealed partial class {|#0:A|} : IPredictor { public Frame Predict(Frame inputs) => inputs; [System.Runtime.CompilerServices.OverloadResolutionPriority(1)] public Frame Predict(object inputs) => Frame.Of(); public void Dispose() { } }", "'A.Predict' implements 'IPredictor', but every call of it goes to 'A.Predict(object)', which has the greater [OverloadResolutionPriority]: rename that overload, or implement the interface explicitly and catch there by hand")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(ModelException))] sealed partial class {|#0:A|} : IDisposable { public void Dispose() { } }", null)]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(ModelException))] sealed partial class {|#0:A|} : Weak, IPredictor { Frame IPredictor.Predict(Frame inputs) => inputs; }", null)]
    [InlineData("[MapSettings(typeof(Options))] sealed class {|#0:A|} { public int Size { get; init; } }", "'A' must be partial, so that the compiler can add to it")]
    [InlineData("[MapSettings(typeof(Fixed))] sealed partial class {|#0:A|};", "'Fixed' has no constructor without parameters that 'A' can call: make it by hand, and remove [MapSettings]")]
    [InlineData("[MapSettings(typeof(Weak))] sealed partial class {|#0:A|};", "'Weak' cannot be made, so that no setting can be handed to it: name the vendor's class that is made")]
    [InlineData("[MapSettings(typeof(List<>))] sealed partial class {|#0:A|};", "'List' is given without its type arguments: write List<…> with those that are wanted")]
    [InlineData("[MapSettings(typeof(Strict))] sealed partial class {|#0:A|} { public int Size { get; init; } }", "'Strict' cannot be made without 'Count', and no setting of 'A' goes there: add one, or one with [MapTo(\"Count\")]")]
    public Task What_cannot_be_written_is_told_with_its_reason(string source, string? message)
    {
        var test = new Test { TestCode = World + source };
        var expected = Verify.Diagnostic().WithLocation(0);
        test.ExpectedDiagnostics.Add(message is null ? expected : expected.WithMessage(message));
        test.CompilerDiagnostics = Harness.Testing.CompilerDiagnostics.None;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("[NativeLibrary(\"a\")] static partial class Lib;")]
    [InlineData("[NativeLibrary(\"a\")] static partial class Lib; [NativeLibrary(\"b\")] static partial class Other; [NativeLibrary(\"A\")] static partial class Big;")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(Preset))] sealed partial class A : Weak, IPredictor;")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(OperationCanceledException))] sealed partial class A : Weak, IPredictor;")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(ModelException))] sealed partial class A : Weak, IPredictor;")]
    [InlineData("[TranslateExceptions(typeof(StoreException), typeof(ModelException))] [TranslateExceptions(typeof(BusyException), typeof(DataException))] sealed partial class A : Weak, IPredictor;")]
    [InlineData("[MapSettings(typeof(Options))] sealed partial class A { public int Size { get; init; } }")]
    [InlineData("[MapSettings(typeof(Options))] sealed partial class A { public int Size { get; init; } public int Unknown { get; init; } }")]
    [InlineData("[MapSettings(typeof(Missing))] [TranslateExceptions(typeof(Missing), typeof(ModelException))] [NativeLibrary(5)] sealed partial class A;")]
    [InlineData("[MapSettings] [TranslateExceptions] [NativeLibrary] sealed partial class A")]
    public Task What_can_be_written_or_is_half_typed_is_left_alone(string source) => new Test
    {
        TestCode = World + source,
        CompilerDiagnostics = Harness.Testing.CompilerDiagnostics.None,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Outside_of_adapters_another_rule_speaks()
    {
        var test = new Test { TestCode = World + "[NativeLibrary(\"\")] static class Lib;" };
        test.Role("Domain");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task What_stands_in_the_way_of_all_is_told_once() => new Test
    {
        TestCode = World + "[MapSettings(typeof(Options))] [TranslateExceptions(typeof(StoreException), typeof(ModelException))] sealed class [|A|] : Weak, IPredictor;",
    }.RunAsync(TestContext.Current.CancellationToken);
}
