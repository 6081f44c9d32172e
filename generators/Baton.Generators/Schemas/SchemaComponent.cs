using Baton.Generators.Components.Specs;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;

namespace Baton.Generators.Schemas;

/// <summary>A schema that config can choose is a component of the family <c>schema</c>: a class inside of the record, without settings.</summary>
internal static class SchemaComponent
{
    /// <summary>The simple name of the class.</summary>
    public const string ClassName = "SchemaComponent";

    private const string Family = "schema";
    private const string Capability = "Baton.Schemas.ISchema";

    /// <summary>What the component generator needs to know of the class; <see langword="null"/> if the schema has no kind.</summary>
    public static ComponentSpec? Of(SchemaSpec schema)
    {
        if (schema.Kind is not { } kind)
            return null;
        var type = schema.Type;
        var component = new PartialType(
            type.Namespace,
            type.Declarations.Append($"partial class {ClassName}").ToEquatableArray(),
            ClassName,
            $"{type.GlobalName}.{ClassName}",
            $"{type.MetadataName}+{ClassName}");
        var manifest = new ComponentManifest(Family, kind, component.MetadataName)
        {
            FormerKinds = schema.FormerKinds,
            Summary = schema.Summary,
            Capabilities = new[] { Capability }.ToEquatableArray(),
        };
        return new ComponentSpec(component, manifest, [], [], []);
    }

    /// <summary>Writes the class; what every component has is written by the component generator's emitter.</summary>
    public static void Emit(SourceWriter writer, SchemaSpec schema)
    {
        var name = schema.Type.Name;
        writer.Line();
        writer.Line($"/// <summary>The schema of <see cref=\"{name}\"/> as config chooses it: <c>{schema.Kind}</c>.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Open($"public sealed partial class {ClassName} : global::Baton.Schemas.ISchema");
        writer.Line("/// <summary>Creates the schema.</summary>");
        writer.Open($"public {ClassName}()").Close();
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Line("public global::Baton.Frames.FrameSchema Columns => Schema.Columns;");
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Line("public global::Baton.Schemas.SchemaReport Check(global::Baton.Frames.Frame frame, long firstRow = 0) => Schema.Check(frame, firstRow);");
        writer.Close();
    }
}
