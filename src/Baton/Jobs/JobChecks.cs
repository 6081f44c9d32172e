using Baton.Components;
using Baton.Data;
using Baton.Data.Files;
using Baton.Registry;

namespace Baton.Jobs;

/// <summary>Checks of settings that several jobs have.</summary>
internal static class JobChecks
{
    /// <summary>Whether the setting <c>model</c> names a registered model in one of the ways that there are.</summary>
    /// <param name="model">The setting.</param>
    public static IEnumerable<SettingProblem> ModelReferences(string model)
    {
        if (!ModelReference.TryParse(model, out _))
            yield return new SettingProblem("model", $"must be 'name' for the newest version, 'name/3' for a version or 'name@alias', is '{model}'");
    }

    /// <summary>Whether a writer would replace the file that the inputs are read from.</summary>
    /// <param name="setting">The writer's setting.</param>
    /// <param name="inputs">The reader.</param>
    /// <param name="output">The writer, if there is one.</param>
    public static IEnumerable<SettingProblem> Replacing(string setting, IReader inputs, IWriter? output)
    {
        if (inputs is IFileReader reader && output is IFileWriter writer && SameFile.Is(reader.Path, writer.Path))
            yield return new SettingProblem(setting, $"would replace '{reader.Path}', the file that the inputs are read from; name another");
    }

    /// <summary>Whether a column is named twice.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="columns">The columns that it names.</param>
    public static IEnumerable<SettingProblem> Repeated(string setting, IReadOnlyList<string> columns) =>
        columns.GroupBy(c => c, StringComparer.Ordinal).Where(c => c.Count() > 1).Select(c => new SettingProblem(setting, $"'{c.Key}' stands twice"));
}
