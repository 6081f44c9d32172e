using Baton.Testing.Laws;

namespace Baton.Testing.Components;

/// <summary>Damages the files of a component that keeps things, one after the other, and asks it again each time.</summary>
internal static class DamagedStorage
{
    /// <summary>Holds a law against a component with damaged files.</summary>
    /// <param name="law">The law.</param>
    /// <param name="folder">The component's files; nothing is done where it keeps none there.</param>
    /// <param name="isThere">Asks a new instance whether what was kept is still there.</param>
    public static async Task CheckAsync(Law law, TestFolder folder, Func<Task<bool>> isThere)
    {
        foreach (var file in folder.Files)
        {
            var whole = await File.ReadAllBytesAsync(file).ConfigureAwait(false);
            if (whole.Length == 0)
                continue;
            foreach (var (what, content) in (IEnumerable<(string, byte[])>)[("holds something else", "this is no storage, whatever is read"u8.ToArray()), ("is cut", whole[..(whole.Length / 3)]), ("holds zeros alone", new byte[whole.Length])])
            {
                await File.WriteAllBytesAsync(file, content).ConfigureAwait(false);
                var (answered, found) = await law.AnswersAsync($"what was kept, where '{Path.GetFileName(file)}' {what}", isThere).ConfigureAwait(false);
                law.Require(!answered || found, $"what was kept, or an exception of ours, where '{Path.GetFileName(file)}' {what}", "something else than what was kept");
            }

            await File.WriteAllBytesAsync(file, whole).ConfigureAwait(false);
        }
    }
}
