using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Abstractions.Tests.Settings.Validation;

public class SettingsValidatorTests
{
    private const string Inputs = "'inputs':{'kind':'csv','path':'x'}";

    [Theory]
    [InlineData("{'job':{'kind':'training','inputs':{'kind':'csv','path':5},'model':'mean','metrics':['rmse',{'kind':'quantile','level':0.5}],'named':{'a':'r2'},'comment':null}}")]
    [InlineData("{'vars':{'anything':[1,{'a':null}]},'stack':{'tracker':null},'job':{'kind':'training',INPUTS,'model':{'kind':'ridge','alpha':1e-3,'base':{'kind':'ridge','base':null}}}}")]
    [InlineData("{'stack':{'registry':{'kind':'remote','url':'a/b','timeout':'30s','since':'2026-01-31','at':'07:30','from':'2026-01-31','until':'2026-01-31T00:00:00Z','port':443,'tree':{'name':'a','next':{'name':'b'},'children':[{'name':'c'}]}}},'job':{'kind':'training',INPUTS,'model':'mean'}}")]
    public void A_right_config_has_no_mistakes(string json) => Assert.Empty(Errors(json));

    [Theory]
    [InlineData("{'kind':'xgboost','maxDepth':100}", "maxDepth: must be between 1 and 64, is 100")]
    [InlineData("{'kind':'xgboost','maxDepth':0}", "maxDepth: must be between 1 and 64, is 0")]
    [InlineData("{'kind':'xgboost','maxDepth':99999999999999999999}", "maxDepth: must be between 1 and 64, is 99999999999999999999")]
    [InlineData("{'kind':'xgboost','maxDepth':1.5}", "maxDepth: must be a whole number between 1 and 64, is '1.5'")]
    [InlineData("{'kind':'xgboost','maxDepth':'6'}", "maxDepth: must be a whole number between 1 and 64, is the text \"6\"; without the quotes it could be one")]
    [InlineData("{'kind':'xgboost','maxDepth':null}", "maxDepth: must be a whole number between 1 and 64, is nothing")]
    [InlineData("{'kind':'xgboost','maxDepth':[6]}", "maxDepth: must be a whole number between 1 and 64, is a list")]
    [InlineData("{'kind':'xgboost','maxDepth':{}}", "maxDepth: must be a whole number between 1 and 64, is a map")]
    [InlineData("{'kind':'xgboost','eta':0}", "eta: must be greater than 0 and at most 1, is 0")]
    [InlineData("{'kind':'ridge','alpha':-1}", "alpha: must be greater than 0, is -1")]
    [InlineData("{'kind':'ridge','alpha':1e400}", "alpha: must be a finite number greater than 0, is '1e400'")]
    [InlineData("{'kind':'xgboost','verbose':'yes'}", "verbose: must be true or false, is the text \"yes\"")]
    [InlineData("{'kind':'xgboost','method':'hits'}", "method: must be one of exact, hist, approx, is the text \"hits\"; did you mean 'hist'?")]
    [InlineData("{'kind':'xgboost','features':'a'}", "features: must be a list, is the text \"a\"; write it in brackets: [ ... ]")]
    [InlineData("{'kind':'xgboost','features':['a',null]}", "features[1]: must be text, is nothing")]
    [InlineData("{'kind':'xgboost','maxDept':1}", "maxDept: the model 'xgboost' has no setting 'maxDept'; did you mean 'maxDepth'?; it has maxDepth, rounds, eta, method, features, verbose")]
    [InlineData("{'kind':'xgboost','max_depth':1}", "did you mean 'maxDepth'?")]
    [InlineData("{'kind':'mean','x':1}", "x: the model 'mean' has no setting 'x'; it has no settings")]
    [InlineData("{'kind':'xgbost'}", "kind: there is no model of the kind 'xgbost'; did you mean 'xgboost'?; there are mean, ridge, xgboost")]
    [InlineData("'frozen'", ": the model 'frozen' does not fit here, it is no ITrainable; those that fit: mean, ridge, xgboost")]
    [InlineData("{'kind':'frozen'}", "kind: the model 'frozen' does not fit here")]
    [InlineData("{}", ": 'kind' is missing: it says which model this is; there are mean, ridge, xgboost")]
    [InlineData("{'kind':null}", "kind: must be the kind of a model, is nothing; there are mean, ridge, xgboost")]
    [InlineData("{'kind':['a']}", "kind: must be the kind of a model, is a list")]
    [InlineData("null", ": must be a model (a map with its 'kind', or the bare kind), is nothing")]
    [InlineData("[]", ": must be a model (a map with its 'kind', or the bare kind), is a list")]
    [InlineData("{'kind':'ridge','base':{'kind':'ridge','base':'nope'}}", "base.base: there is no model of the kind 'nope'; there are frozen, mean, ridge, xgboost")]
    public void A_mistake_in_a_component_is_told(string model, string expected)
    {
        var error = Assert.Single(Errors($"{{'job':{{'kind':'training',{Inputs},'model':{model}}}}}"));
        Assert.Contains("job.model" + (expected[0] == ':' ? "" : "."), error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{'job':{'kind':'training',INPUTS,'model':{'kind':'xgboost'},'maxDepth':3}}", "job.maxDepth: the job 'training' has no setting 'maxDepth'; did you mean 'job.model.maxDepth'?")]
    [InlineData("{'job':{'kind':'training',INPUTS,'model':{'kind':'xgboost','metrics':[]}}}", "job.model.metrics: the model 'xgboost' has no setting 'metrics'; did you mean 'job.metrics'?")]
    [InlineData("{'job':{'kind':'training',INPUTS,'model':'mean'},'tracker':null}", "tracker: the config has no setting 'tracker'; did you mean 'stack.tracker'?")]
    [InlineData("{'model':'mean','job':{'kind':'training',INPUTS,'model':'mean'}}", "model: the config has no setting 'model'; did you mean 'job.model'?")]
    [InlineData("{'job':{'kind':'training',INPUTS,'model':{'kind':'mean','job':1}}}", "job.model.job: the model 'mean' has no setting 'job'; did you mean 'job'?")]
    [InlineData("{'job':{'kind':'training',INPUTS,'model':{'kind':'xgboost','eta:1':null}}}", "the model 'xgboost' has no setting 'eta:1'; a colon that ends a name is followed by a space")]
    public void A_setting_on_the_wrong_level_is_told_with_its_right_place(string json, string expected) =>
        Assert.EndsWith(expected, Assert.Single(Errors(json)), StringComparison.Ordinal);

    [Theory]
    [InlineData("'timeout':'500ms'", "timeout: must be between 00:00:01 and 01:00:00, is 500ms")]
    [InlineData("'timeout':'2h'", "timeout: must be between")]
    [InlineData("'timeout':30", "timeout: must be a length of time, such as 500ms")]
    [InlineData("'port':8080", "port: must be one of 80, 443, is '8080'")]
    [InlineData("'since':'31.1.2026'", "since: must be a date, such as 2026-01-31, is the text")]
    [InlineData("'tree':{}", "tree.name: is required, and missing: text")]
    [InlineData("'tree':{'name':'a','next':{'name':'b','next':{'nam':'c'}}}", "tree.next.next.nam: this map has no setting 'nam'; did you mean 'name'?")]
    [InlineData("'tree':{'name':'a','children':[{'name':'a'},{'name':[]}]}", "tree.children[1].name: must be text, is a list")]
    [InlineData("'tree':'a'", "tree: must be a map, is the text \"a\"")]
    [InlineData("'tree':{'name':'a','children':{}}", "tree.children: must be a list, is a map")]
    public void A_mistake_in_a_record_or_date_is_told(string setting, string expected) =>
        Assert.Contains(Errors($"{{'stack':{{'registry':{{'kind':'remote','url':'u',{setting}}}}},'job':{{'kind':'training',{Inputs},'model':'mean'}}}}"), e => e.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Hexadecimal_numbers_of_any_length_are_held_against_their_bounds()
    {
        var scalar = new SettingsScalar("x", SourceLocation.None, "0xFFFFFFFFFFFFFFFFFF");
        var shape = new Baton.Settings.Manifests.SettingShape(Baton.Settings.Manifests.SettingType.Integer);
        var error = Assert.Single(new SettingsValidator(SampleManifests.Components).Validate(scalar, shape, default).Errors);
        Assert.Equal("must be between -9223372036854775808 and 18446744073709551615, is 0xFFFFFFFFFFFFFFFFFF", error.Message);
    }

    [Fact]
    public void A_bare_kind_that_needs_settings_is_told_with_the_settings() =>
        Assert.Equal(
            ["c:1:38 job.inputs: the reader 'csv' needs settings: write a map with 'kind: csv' and 'path'"],
            Errors("{\"job\":{\"kind\":\"training\",  \"inputs\":\"csv\",\"model\":\"mean\"}}"));

    [Fact]
    public void All_mistakes_are_told_sorted_by_place() =>
        Assert.Equal(
            [
                "c:1:2 jobs: the config has no setting 'jobs'; did you mean 'job'?; it has vars, stack, job",
                "c:2:8 job.inputs: is required, and missing: a reader (a map with its 'kind', or the bare kind)",
                "c:2:36 job.model: there is no model of the kind 'x'; there are mean, ridge, xgboost",
                "c:3:13 job.metrics[0]: there is no metric of the kind 'rmsee'; did you mean 'rmse'?; there are quantile, r2, rmse",
                "c:3:22 job.metrics[1].level: is required, and missing: a decimal number greater than 0 and less than 1",
                "c:3:43 job.metrics[2].levl: the metric 'quantile' has no setting 'levl'; did you mean 'level'?; it has level",
            ],
            Errors("{'jobs':1,\n 'job':{'kind':'training', 'model':'x',\n 'metrics':['rmsee', {'kind':'quantile'},{'levl':1,'kind':'quantile','level':0.5}]}}"));

    [Fact]
    public void References_and_missing_settings_can_be_left_to_a_later_check()
    {
        const string Text = "{'job':{'kind':'training','model':{'kind':'${vars.kind}','any':1},'inputs':'${vars.inputs}','metrics':['${a}',{'kind':'quantile'}],'comment':'$${x}'}}";
        Assert.NotEmpty(Errors(Text));
        Assert.Empty(Errors(Text, new ValidationOptions { SkipReferences = true, SkipMissing = true }));
        Assert.Single(Errors(Text, new ValidationOptions { SkipReferences = true }));
        Assert.Empty(Errors("{'job':{'inputs':'csv'}}", new ValidationOptions { SkipMissing = true }));
    }

    [Fact]
    public void A_secret_is_shown_in_no_message()
    {
        var result = Validate("{'job':{'kind':'training',INPUTS,'model':'hunter22','comment':'x'},'stack':{'registry':{'kind':'remote','url':'u','token':'hunter22','pin':'hunter22'}}}");
        Assert.Equal(2, result.Errors.Count);
        Assert.DoesNotContain(result.Errors, e => e.ToString().Contains("hunter22", StringComparison.Ordinal));
        Assert.Contains(result.Errors, e => e.Message.Contains("secret", StringComparison.Ordinal));
        Assert.Equal(["stack.registry.pin", "stack.registry.token"], result.Secrets.Paths.Order());
    }

    [Fact]
    public void A_secret_of_an_override_is_masked_in_its_place()
    {
        var location = new SourceLocation("--set pin=ab", 0, 0);
        var pin = new SettingsScalar("pin", location, "ab");
        var mask = new SecretMask();
        mask.Add(pin);
        Assert.Equal("--set pin=*** pin: wrong", mask.Mask(new SettingsError(location, "pin", "wrong")).ToString());
        Assert.True(mask.Hides(new SettingsScalar("vars.pin", location, "ab")));
        Assert.False(mask.Hides(new SettingsScalar("vars.other", location, "abc")));
        mask.Add(new SettingsScalar("long", location, "password"));
        Assert.True(mask.Hides(new SettingsScalar("url", location, "me:password@host")));
        Assert.Equal("me:***@host", mask.Mask("me:password@host"));
    }

    private static IReadOnlyList<string> Errors(string json, ValidationOptions? options = null) =>
        [.. Validate(json, options).Errors.Select(e => e.ToString())];

    private static ValidationResult Validate(string json, ValidationOptions? options = null)
    {
        var root = (SettingsMap)JsonSettingsReader.Read(json.Replace("INPUTS", Inputs).Replace('\'', '"'), "c", [])!;
        return new SettingsValidator(SampleManifests.Components, options).Validate(root, SampleManifests.Root, SampleManifests.Records);
    }
}
