using Baton.Adapters.MathNet.Settings;
using Baton.Models;
using Baton.Models.Categories;
using Baton.Settings;
using static Baton.Tests.Shared.ConfiguredComponents;

namespace Baton.Adapters.MathNet.Tests;

/// <summary>The models as config makes them.</summary>
public sealed class ConfigTests
{
    [Fact]
    public async Task Every_setting_of_ridge_is_read()
    {
        await using var scope = Scope(Descriptor<RidgeModel>(), Descriptor<LogisticModel>());
        var model = (RidgeModel)scope.Create<ITrainable>("model", Parse(
            """{"kind":"ridge","alpha":0.5,"fitIntercept":false,"standardize":false,"missing":"mean","unknownCategory":"error","maxCategories":7}"""));
        Assert.Equal(
            (0.5, false, false, MissingValues.Mean, UnknownCategory.Error, 7),
            (model.Alpha, model.FitIntercept, model.Standardize, model.Missing, model.UnknownCategory, model.MaxCategories));
    }

    [Fact]
    public async Task Every_setting_of_logistic_is_read()
    {
        await using var scope = Scope(Descriptor<RidgeModel>(), Descriptor<LogisticModel>());
        var model = (LogisticModel)scope.Create<ITrainable>("model", Parse(
            """{"kind":"logistic","l2":0.5,"fitIntercept":false,"standardize":false,"maxIterations":9,"tolerance":1e-7,"missing":"mean","unknownCategory":"error","maxCategories":7}"""));
        Assert.Equal(
            (0.5, false, false, 9, 1e-7, MissingValues.Mean, UnknownCategory.Error, 7),
            (model.L2, model.FitIntercept, model.Standardize, model.MaxIterations, model.Tolerance, model.Missing, model.UnknownCategory, model.MaxCategories));
    }

    [Theory]
    [InlineData("""{"kind":"ridge","alpha":-1}""", "alpha: must be")]
    [InlineData("""{"kind":"ridge","missing":"drop"}""", "missing: must be one of")]
    [InlineData("""{"kind":"logistic","maxIterations":0}""", "maxIterations: must be")]
    public async Task A_wrong_setting_is_named(string config, string reason)
    {
        await using var scope = Scope(Descriptor<RidgeModel>(), Descriptor<LogisticModel>());
        Assert.Contains(reason, Assert.Throws<SettingsException>(() => scope.Create<ITrainable>("model", Parse(config))).Message, StringComparison.Ordinal);
    }
}
