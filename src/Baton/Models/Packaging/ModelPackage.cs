using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;
using Baton.Schemas;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Models.Packaging;

/// <summary>
/// A fitted model as an artifact: the component's kind and settings, the schemas, and the predictor's own files. The
/// catalog restores it; no type name is stored or resolved.
/// </summary>
public static class ModelPackage
{
    /// <summary>Stores a fitted model.</summary>
    /// <param name="model">The component that fitted or opened it.</param>
    /// <param name="predictor">The fitted model.</param>
    /// <param name="inputs">The features.</param>
    /// <param name="keys">The columns that identify a row.</param>
    /// <param name="target">The column that is predicted.</param>
    /// <param name="schema">What the rows were held against; <see langword="null"/> for nothing.</param>
    /// <param name="store">Receives the artifact.</param>
    /// <param name="cancellation">Stops the work; nothing is left behind.</param>
    /// <exception cref="ModelException">The model cannot be stored.</exception>
    public static async Task<ArtifactReference> SaveAsync(
        IModel model,
        IPredictor predictor,
        FrameSchema inputs,
        FrameSchema keys,
        ColumnSchema target,
        ISchema? schema,
        IArtifactStore store,
        CancellationToken cancellation)
    {
        var component = Component(model);
        if (model is not IRestorable || predictor is not ISaveable saveable)
            throw new ModelException($"The model '{component.Descriptor.Kind}' cannot be stored: it is no IRestorable, or its predictor is no ISaveable.");

        var document = new ModelDocument(SettingsWriter.Write(component), inputs, keys, target, schema is IComponent rules ? SettingsWriter.Write(rules) : null);
        return await WriteAsync(document, saveable.Save, store, cancellation).ConfigureAwait(false);
    }

    /// <summary>Stores files in which another component finds a fitted model, for what the restored one reads and predicts.</summary>
    /// <param name="model">The component that will load the files.</param>
    /// <param name="save">Writes the files.</param>
    /// <param name="origin">The model that they were made of.</param>
    /// <param name="store">Receives the artifact.</param>
    /// <param name="cancellation">Stops the work; nothing is left behind.</param>
    /// <exception cref="ModelException">The component cannot be made again from an artifact.</exception>
    internal static Task<ArtifactReference> SaveAsync(
        IRestorable model, Action<IArtifactWriter> save, RestoredModel origin, IArtifactStore store, CancellationToken cancellation)
    {
        var document = new ModelDocument(SettingsWriter.Write(Component(model)), origin.Inputs, origin.Keys, origin.Target, origin.SchemaSettings);
        return WriteAsync(document, save, store, cancellation);
    }

    /// <summary>Restores a fitted model.</summary>
    /// <param name="reference">The artifact.</param>
    /// <param name="store">Holds the artifact.</param>
    /// <param name="scope">Makes the model component.</param>
    /// <param name="withSchema">Whether to restore the schema that the model was trained with, if there was one.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The fitted model; the caller disposes it.</returns>
    /// <exception cref="ArtifactException">The artifact is missing or damaged.</exception>
    /// <exception cref="ModelException">The artifact is no model package, or this host cannot restore it.</exception>
    public static async Task<RestoredModel> LoadAsync(ArtifactReference reference, IArtifactStore store, ComponentScope scope, bool withSchema, CancellationToken cancellation)
    {
        await using var artifact = await store.OpenAsync(reference, cancellation).ConfigureAwait(false);
        var document = ModelDocument.Read(await ReadAsync(artifact, cancellation).ConfigureAwait(false));
        var schema = withSchema && document.Schema is not null
            ? Restore<ISchema>("schema", document.Schema, scope, "the schema that the model was trained with", ". Reference the project that has it, or set 'checkSchema: false'.")
            : null;
        var predictor = Restore<IRestorable>("model", document.Model, scope, "the stored model", StoredByAnother).Load(new PayloadReader(artifact));
        return new RestoredModel(predictor, document.Inputs, document.Keys, document.Target) { Schema = schema, SchemaSettings = document.Schema };
    }

    private const string StoredByAnother =
        ". If another version stored it, use that version, mark what was renamed since with [FormerName(\"…\")] in the component, or train the model again.";

    private static IComponent Component(IModel model) =>
        model as IComponent
        ?? throw new ModelException($"{model.GetType()} is no component, so that nothing could make it again from an artifact; mark it with [Model(\"…\")].");

    private static async Task<ArtifactReference> WriteAsync(ModelDocument document, Action<IArtifactWriter> save, IArtifactStore store, CancellationToken cancellation)
    {
        await using var artifact = await store.CreateAsync("model", cancellation).ConfigureAwait(false);
        await using (var file = artifact.OpenWrite(ModelDocument.FileName))
            await file.WriteAsync(document.Write(), cancellation).ConfigureAwait(false);
        save(new PayloadWriter(artifact));
        return await artifact.CommitAsync(cancellation).ConfigureAwait(false);
    }

    private static T Restore<T>(string family, SettingsMap settings, ComponentScope scope, string what, string advice)
        where T : class
    {
        try
        {
            return scope.Create<T>(family, StoredSettings.Present(family, settings, scope.Catalog));
        }
        catch (SettingsException wrong)
        {
            // The person who loads a model did not write these settings: the message must say where they are from.
            throw new ModelException($"This host cannot restore {what}: {wrong.Message}{advice}", wrong);
        }
    }

    private static async Task<byte[]> ReadAsync(IArtifactReader artifact, CancellationToken cancellation)
    {
        if (!artifact.Files.Contains(ModelDocument.FileName, StringComparer.Ordinal))
            throw new ModelException($"The artifact has no {ModelDocument.FileName}; it is no model package.");
        using var content = new MemoryStream();
        await using (var file = artifact.OpenRead(ModelDocument.FileName))
            await file.CopyToAsync(content, cancellation).ConfigureAwait(false);
        return content.ToArray();
    }
}
