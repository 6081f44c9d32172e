using Baton.Generators.Components.Emitting;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;

namespace Baton.Generators.Bases;

/// <summary>Writes the attribute that carries the settings of an abstract class.</summary>
internal static class BaseSettingsEmitter
{
    /// <summary>The file's name.</summary>
    public static string HintName(BaseSettingsSpec spec) => GeneratedFile.HintName(spec.Type, "Settings");

    /// <summary>The file's text.</summary>
    public static SourceWriter Emit(BaseSettingsSpec spec)
    {
        var writer = new SourceWriter();
        writer.Line(GeneratedFile.Header);
        writer.Line();
        writer.Line($"[assembly: {RuntimeNames.Components}.BaseSettings({ComponentManifest.CurrentVersion}, {Literal.Raw(spec.Manifest)})]");
        return writer;
    }
}
