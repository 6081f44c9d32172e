using System.Collections;
using System.ComponentModel.DataAnnotations;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Baton.Benchmarks.Configuration;

/// <summary>Reads the classes as YamlDotNet's documentation says, made once, and validates them to their last part.</summary>
internal sealed class PlainLoader
{
    private readonly IDeserializer _deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeDiscriminatingNodeDeserializer(options =>
        {
            Choose<PlainConfig.IPlainReader>(options, ("csv", typeof(PlainConfig.CsvReader)));
            Choose<PlainConfig.IPlainModel>(options, ("boosted", typeof(PlainConfig.Boosted)));
            Choose<PlainConfig.IPlainMetric>(options, ("rmse", typeof(PlainConfig.RootMeanSquaredError)), ("r2", typeof(PlainConfig.CoefficientOfDetermination)));
            Choose<PlainConfig.IPlainComponent>(options, ("training", typeof(PlainConfig.TrainingJob)));
        })
        .Build();

    public PlainConfig Load(string yaml)
    {
        var config = _deserializer.Deserialize<PlainConfig>(yaml);
        var results = new List<ValidationResult>();
        Validate(config, results);
        return results.Count == 0 ? config : throw new ValidationException(results[0].ErrorMessage);
    }

    private static void Validate(object part, List<ValidationResult> results)
    {
        Validator.TryValidateObject(part, new ValidationContext(part), results, validateAllProperties: true);
        // The annotations of a part are checked only if somebody walks there.
        IEnumerable<object?> parts = part switch
        {
            PlainConfig config => [config.Job],
            PlainConfig.TrainingJob job => [job.Inputs, job.Model, job.Metrics],
            IList list => list.Cast<object?>(),
            _ => [],
        };
        foreach (var inner in parts)
        {
            if (inner is not null)
                Validate(inner, results);
        }
    }

    private static void Choose<T>(
        YamlDotNet.Serialization.BufferedDeserialization.ITypeDiscriminatingNodeDeserializerOptions options, params (string Kind, Type Type)[] kinds) =>
        options.AddKeyValueTypeDiscriminator<T>("kind", kinds.ToDictionary(k => k.Kind, k => k.Type));
}
