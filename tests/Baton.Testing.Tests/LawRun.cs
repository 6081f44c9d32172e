using System.Reflection;
using Baton.Testing.Laws;

namespace Baton.Testing.Tests;

/// <summary>Runs laws as the test runner would, and says which were broken.</summary>
internal static class LawRun
{
    /// <summary>The laws of a class: what the test runner takes for tests.</summary>
    public static IEnumerable<MethodInfo> LawsOf(Type suite) => suite.GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null);

    /// <summary>The names of the laws that are broken, with what was said.</summary>
    public static async Task<IReadOnlyDictionary<string, LawBrokenException>> BrokenAsync(IEnumerable<object> suites)
    {
        var broken = new SortedDictionary<string, LawBrokenException>(StringComparer.Ordinal);
        foreach (var suite in suites)
        {
            foreach (var law in LawsOf(suite.GetType()))
            {
                foreach (var arguments in Arguments(suite, law))
                {
                    if (await RunAsync(suite, law, arguments) is { } failure)
                        broken[law.Name] = failure;
                }
            }
        }

        return broken;
    }

    private static IEnumerable<object[]> Arguments(object suite, MethodInfo law) =>
        law.GetParameters().Length == 0 ? [[]] : ((INamedCases)suite).CaseNames.Select(name => (object[])[name]);

    private static async Task<LawBrokenException?> RunAsync(object suite, MethodInfo law, object[] arguments)
    {
        try
        {
            if (law.Invoke(suite, arguments) is Task task)
                await task;
            return null;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is LawBrokenException broken)
        {
            return broken;
        }
        catch (LawBrokenException broken)
        {
            return broken;
        }
    }
}
