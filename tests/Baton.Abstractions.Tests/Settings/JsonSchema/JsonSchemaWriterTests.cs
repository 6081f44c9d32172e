using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.JsonSchema;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Abstractions.Tests.Settings.JsonSchema;

public sealed class JsonSchemaWriterTests : IDisposable
{
    private static readonly string Schema = JsonSchemaWriter.Write(SampleManifests.Root, SampleManifests.Records, SampleManifests.Components);

    private readonly SchemaEvaluator _evaluator = new(Schema);

    public void Dispose() => _evaluator.Dispose();

    [Theory]
    [InlineData("'model':'mean'")]
    [InlineData("'model':{'kind':'xgboost','maxDepth':64,'eta':1,'method':'hist','features':['a',1,true],'verbose':true}")]
    [InlineData("'model':{'kind':'ridge','base':null}")]
    [InlineData("'model':{'kind':'ridge','base':{'kind':'ridge','base':'frozen'}}")]
    [InlineData("'model':'mean','comment':5")]
    [InlineData("'model':'mean','metrics':['rmse',{'kind':'quantile','level':0.5}],'named':{'x':'r2'}")]
    [InlineData("'model':{'kind':'xgboost','maxDepth':65}")]
    [InlineData("'model':{'kind':'xgboost','maxDepth':0}")]
    [InlineData("'model':{'kind':'xgboost','eta':0}")]
    [InlineData("'model':{'kind':'xgboost','eta':'1'}")]
    [InlineData("'model':{'kind':'xgboost','method':'slow'}")]
    [InlineData("'model':{'kind':'xgboost','verbose':'true'}")]
    [InlineData("'model':{'kind':'xgboost','features':['a',null]}")]
    [InlineData("'model':{'kind':'xgboost','nope':1}")]
    [InlineData("'model':{'kind':'mean','alpha':1}")]
    [InlineData("'model':{'maxDepth':1}")]
    [InlineData("'model':'frozen'")]
    [InlineData("'model':{'kind':'frozen'}")]
    [InlineData("'model':null")]
    [InlineData("'model':['mean']")]
    [InlineData("'model':'mean','metrics':'rmse'")]
    [InlineData("'model':'mean','metrics':['quantile']")]
    [InlineData("'comment':'no model'")]
    public void The_schema_and_the_validator_say_the_same(string settings)
    {
        var json = ("{'job':{'kind':'training','inputs':{'kind':'csv','path':'x'}," + settings + "}}").Replace('\'', '"');
        Assert.Equal(IsValid(json), _evaluator.Accepts(json));
    }

    [Theory]
    [InlineData("'timeout':'30s'")]
    [InlineData("'timeout':'.5h'")]
    [InlineData("'timeout':'00:00:01.5'")]
    [InlineData("'timeout':'30'")]
    [InlineData("'since':'2026-01-31'")]
    [InlineData("'since':'2026-1-31'")]
    [InlineData("'at':'07:30'")]
    [InlineData("'at':'7:30'")]
    [InlineData("'from':'2026-01-31T07:30:00.5Z'")]
    [InlineData("'from':'2026-01-31T07:30+01:00'")]
    [InlineData("'until':'2026-01-31T07:30+01:00'")]
    [InlineData("'until':'2026-01-31T07:30'")]
    [InlineData("'port':443")]
    [InlineData("'port':444")]
    [InlineData("'token':null")]
    [InlineData("'tree':{'name':'a','next':{'name':'b','next':null},'children':[{'name':'c'}]}")]
    [InlineData("'tree':{'name':'a','next':{'nam':'b'}}")]
    [InlineData("'tree':null")]
    public void The_schema_knows_texts_choices_and_records_as_the_validator_does(string settings)
    {
        var json = ("{'stack':{'registry':{'kind':'remote','url':'u'," + settings + "}},'job':{'kind':'training','inputs':{'kind':'csv','path':'x'},'model':'mean'}}").Replace('\'', '"');
        Assert.Equal(IsValid(json), _evaluator.Accepts(json));
    }

    [Theory]
    [InlineData("{'kind':'training','inputs':'${vars.inputs}','model':{'kind':'${env:KIND}','any':1},'metrics':'${vars.metrics}'}")]
    [InlineData("'${vars.job}'")]
    [InlineData("{'kind':'training','inputs':{'kind':'csv','path':'${a}'},'model':{'kind':'xgboost','maxDepth':'${env:D:-6}','method':'${m}','verbose':'${v}','features':['${f}']},'named':'${n}'}")]
    public void A_reference_may_stand_for_anything(string job) => Assert.True(_evaluator.Accepts($"{{'vars':{{'a':[1]}},'job':{job}}}".Replace('\'', '"')));

    [Fact]
    public void Summaries_defaults_and_secrets_are_in_the_schema()
    {
        var root = (SettingsMap)JsonSettingsReader.Read(Schema, "schema", [])!;
        Assert.Equal("Gradient-boosted trees.", Text(root, "$defs", "component.model.xgboost", "description"));
        Assert.Equal("Deepest level of a tree.", Text(root, "$defs", "component.model.xgboost", "properties", "maxDepth", "description"));
        Assert.Equal("6", Text(root, "$defs", "component.model.xgboost", "properties", "maxDepth", "default"));
        Assert.Equal("true", Text(root, "$defs", "component.registry.remote", "properties", "token", "writeOnly"));
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Text(root, "$schema"));
    }

    [Fact]
    public void Equal_manifests_give_equal_texts_whatever_their_order()
    {
        string[] families = ["job", "reader", "model", "metric", "tracker", "registry"];
        var reversed = new ManifestSet(families.SelectMany(SampleManifests.Components.Of).Reverse());
        Assert.Equal(Schema, JsonSchemaWriter.Write(SampleManifests.Root, SampleManifests.Records, reversed));
    }

    private static bool IsValid(string json)
    {
        var errors = new List<SettingsError>();
        var root = (SettingsMap)JsonSettingsReader.Read(json, "c", errors)!;
        Assert.Empty(errors);
        return new SettingsValidator(SampleManifests.Components).Validate(root, SampleManifests.Root, SampleManifests.Records).Errors.Count == 0;
    }

    private static string Text(SettingsMap root, params string[] names)
    {
        SettingsNode node = root;
        foreach (var name in names)
            node = ((SettingsMap)node).Find(name)!;
        return ((SettingsScalar)node).Text;
    }
}
