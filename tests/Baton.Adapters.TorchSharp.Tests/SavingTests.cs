using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Baton.Models;
using Baton.Testing.Samples;
using Baton.Torch.Storage;

namespace Baton.Adapters.TorchSharp.Tests;

public sealed class SavingTests : NativeTests
{
    private static readonly PerceptronModel Model = new() { Hidden = [4], Epochs = 1 };

    [Fact]
    public void Parameters_are_saved_in_a_format_that_others_read()
    {
        var file = Saved(Model).Contents[ModelFiles.Parameters];
        var header = Encoding.UTF8.GetString(file, 8, BitConverter.ToInt32(file, 0));
        Assert.Equal(
            """{"layer0.weight":{"dtype":"F32","shape":[4,3],"data_offsets":[0,48]},"layer0.bias":{"dtype":"F32","shape":[4],"data_offsets":[48,64]},"layer1.weight":{"dtype":"F32","shape":[1,4],"data_offsets":[64,80]},"layer1.bias":{"dtype":"F32","shape":[1],"data_offsets":[80,84]}}""",
            header.TrimEnd());
        Assert.Equal(8 + header.Length + 84, file.Length);
        Assert.Equal(0, header.Length % 8);
    }

    [Fact]
    public void Parameters_of_another_shape_are_refused_with_the_difference()
    {
        var wider = Assert.Throws<ModelException>(() => new PerceptronModel { Hidden = [5] }.Load(Saved(Model))).Message;
        Assert.Contains("module of another shape: its 'layer0.weight' is F32[4, 3], the module's F32[5, 3]", wider, StringComparison.Ordinal);
        var deeper = Assert.Throws<ModelException>(() => new PerceptronModel { Hidden = [4, 4] }.Load(Saved(Model))).Message;
        Assert.Contains("it has no 'layer2.weight'", deeper, StringComparison.Ordinal);
        var shallower = Assert.Throws<ModelException>(() => new PerceptronModel { Hidden = [] }.Load(Saved(Model))).Message;
        Assert.Contains("it has 'layer1.weight', which the module lacks", shallower, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_that_are_not_what_was_saved_are_refused()
    {
        var artifact = Saved(Model);
        artifact.Contents[ModelFiles.Parameters][^1] ^= 1;
        Assert.Contains("model.safetensors is not what was saved", Assert.Throws<ModelException>(() => Model.Load(artifact)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_cut_anywhere_is_refused_even_with_a_digest_that_fits()
    {
        var artifact = Saved(Model);
        var file = artifact.Contents[ModelFiles.Parameters];
        for (var length = 0; length < file.Length; length++)
        {
            var cut = WithParameters(artifact, file[..length]);
            Assert.True(Record.Exception(() => Model.Load(cut).Dispose()) is ModelException, $"Cut to {length} of {file.Length} bytes.");
        }
    }

    [Fact]
    public void A_header_that_is_changed_anywhere_is_refused_or_means_the_same()
    {
        var artifact = Saved(Model);
        var file = artifact.Contents[ModelFiles.Parameters];
        var header = 8 + BitConverter.ToInt32(file, 0);
        for (var place = 0; place < header; place++)
        {
            foreach (var value in (byte[])[0, 0x7F, 0xFF, (byte)'9', (byte)(file[place] ^ 1)])
            {
                var changed = (byte[])file.Clone();
                changed[place] = value;
                var failure = Record.Exception(() => Model.Load(WithParameters(artifact, changed)).Dispose());
                Assert.True(failure is null or ModelException, $"Byte {place} as {value}: {failure}");
            }
        }
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.NegativeInfinity)]
    public void Parameters_that_are_not_finite_are_refused(float value)
    {
        var artifact = Saved(Model);
        var file = (byte[])artifact.Contents[ModelFiles.Parameters].Clone();
        BitConverter.TryWriteBytes(file.AsSpan(file.Length - 4), value);
        var message = Assert.Throws<ModelException>(() => Model.Load(WithParameters(artifact, file))).Message;
        Assert.Contains("'layer1.bias' in model.safetensors holds numbers that are not finite", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "has the format 2, but this version reads 1")]
    [InlineData("\"divisor\": ", "\"divisor\": -", "scales that nothing can be divided by")]
    [InlineData("\"objective\": \"SquaredError\"", "\"objective\": \"Binary\"", "does not have the classes that its objective needs")]
    [InlineData("\"objective\": \"SquaredError\"", "\"objective\": 99", "a number that stands for nothing")]
    [InlineData("\"missing\": \"Refuse\"", "\"missing\": 99", "a number that stands for nothing")]
    [InlineData("\"objective\": \"SquaredError\"", "\"objective\": 3.5", "model.json cannot be read")]
    [InlineData("{", "[", "model.json cannot be read")]
    public void A_description_that_cannot_be_right_is_refused(string old, string changed, string reason)
    {
        var artifact = Saved(Model);
        var text = Encoding.UTF8.GetString(artifact.Contents[ModelFiles.Description]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var damaged = artifact.With(ModelFiles.Description, text.Replace(old, changed, StringComparison.Ordinal));
        Assert.Contains(reason, Assert.Throws<ModelException>(() => Model.Load(damaged)).Message, StringComparison.Ordinal);
    }

    /// <summary>The same artifact with other parameters, and a digest of them.</summary>
    private static MemoryArtifact WithParameters(MemoryArtifact artifact, byte[] file)
    {
        var description = JsonNode.Parse(artifact.Contents[ModelFiles.Description])!;
        description["sha256"] = Convert.ToHexStringLower(SHA256.HashData(file));
        var changed = artifact.With(ModelFiles.Description, description.ToJsonString());
        changed.Contents[ModelFiles.Parameters] = file;
        return changed;
    }
}
