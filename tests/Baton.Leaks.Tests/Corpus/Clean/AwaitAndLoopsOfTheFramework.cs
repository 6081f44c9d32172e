using System;
using System.Collections.Generic;
using System.Threading.Tasks;

class AwaitAndLoopsOfTheFramework
{
    async Task<int> RunAsync(Dictionary<string, int> counts, IAsyncEnumerable<int> numbers)
    {
        await Task.Delay(TimeSpan.FromSeconds(1));
        foreach (var (name, count) in counts)
            Console.WriteLine($"{name}: {count}");
        await foreach (var number in numbers)
            counts[$"{number}"] = number;
        await using var stream = new System.IO.MemoryStream();
        return counts.Count switch { 0 => 1, var many => many };
    }
}
