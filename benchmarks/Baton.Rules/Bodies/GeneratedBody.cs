using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Baton.Rules.Bodies;

/// <summary>A large body of C# as it stands in applications: services, records, queries, loops, asynchronous calls. The same each time.</summary>
internal static class GeneratedBody
{
    private const int LinesOfAFile = 200;

    /// <summary>Makes so many files of about 200 lines.</summary>
    public static IEnumerable<SyntaxTree> Files(int lines) =>
        Enumerable.Range(0, lines / LinesOfAFile).Select(i => Compiler.Parse(Text(i, LinesOfAFile), $"Orders{i}.cs"));

    /// <summary>The text of one file.</summary>
    /// <param name="index">Which file.</param>
    /// <param name="lines">About how many lines it has.</param>
    public static string Text(int index, int lines)
    {
        var number = index.ToString(CultureInfo.InvariantCulture);
        var members = Enumerable.Range(0, Math.Max(1, (lines - 15) / 46)).Select(m => Members(m, (index * 7) + m));
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Globalization;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Shop.Orders{{number}};

            public sealed record Order(int Id, string Customer, double Price, DateTime Placed, IReadOnlyList<int> Items);

            public sealed class OrderService
            {
                private readonly Dictionary<int, Order> _orders = [];
            {{string.Concat(members)}}
            }
            """;
    }

    private static string Members(int member, int seed)
    {
        var m = member.ToString(CultureInfo.InvariantCulture);
        var s = (seed % 97).ToString(CultureInfo.InvariantCulture);
        return $$"""

                public double Total{{m}}(IEnumerable<Order> orders, string? customer = null)
                {
                    var total = 0d;
                    foreach (var order in orders)
                    {
                        if (customer is not null && order.Customer != customer)
                            continue;
                        var discount = order.Price switch
                        {
                            > 1000 => 0.{{s}},
                            > 100 and <= 1000 => 0.05,
                            _ => 0,
                        };
                        total += order.Price * (1 - discount);
                    }

                    return Math.Round(total, 2);
                }

                public IReadOnlyList<(string Customer, int Count, double Mean)> Group{{m}}(int least) =>
                [
                    .. from order in _orders.Values
                       where order.Items.Count >= least + {{s}}
                       group order by order.Customer into g
                       orderby g.Key
                       select (g.Key, g.Count(), g.Average(o => o.Price)),
                ];

                public async Task<string> Describe{{m}}Async(int id, CancellationToken cancellation)
                {
                    await Task.Delay({{s}}, cancellation).ConfigureAwait(false);
                    if (!_orders.TryGetValue(id, out var order))
                        throw new KeyNotFoundException($"There is no order {id}.");
                    var items = string.Join(", ", order.Items.Select(i => i.ToString(CultureInfo.InvariantCulture)));
                    return $"{order.Customer}: {items} for {order.Price:0.00}";
                }

                public void Add{{m}}(Order order)
                {
                    ArgumentNullException.ThrowIfNull(order);
                    _orders[order.Id + {{s}}] = order with { Price = Math.Max(order.Price, {{s}}), Placed = order.Placed.AddDays({{s}}) };
                }

            """;
    }
}
