using Baton.Rules;
using Baton.Rules.Comparison;
using Baton.Rules.Measuring;

switch (args)
{
    case ["comparison"]:
        return await LeakComparison.RunAsync(Path.Combine(Repository.Root, "docs", "rules", "comparison.md"));
    case ["cost"]:
        return await CompileCost.RunAsync();
    case ["configs"]:
        return await ConfigCost.RunAsync();
    case ["edits"]:
        return await EditLatency.RunAsync();
    case ["crashes", .. var folders]:
        return await CrashHunt.RunAsync(folders.Length == 0 ? [Repository.Root] : folders);
    default:
        Console.Error.WriteLine("""
            What the rules catch and cost. Say one of:
              comparison         the corpus of leaks against these rules, a namespace ban and the wall; writes docs/rules/comparison.md
              cost               compile time with and without analyzers
              configs            build time with and without 200 config files of 100 lines; build samples/Bikes for Release first
              edits              the time from an edit to the diagnostics of the edited file
              crashes [FOLDER]…  runs every rule over every C# file below the folders, whole and broken, and counts those that throw
            """);
        return 2;
}
