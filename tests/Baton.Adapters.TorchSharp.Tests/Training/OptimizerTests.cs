using Baton.Torch.Settings;
using Baton.Torch.Training.Optimization;
using TorchSharp;
using TorchSharp.Modules;

namespace Baton.Adapters.TorchSharp.Tests.Training;

/// <summary>Our optimizers take the steps of the vendor's.</summary>
public sealed class OptimizerTests : NativeTests
{
    public static TheoryData<OptimizerMethod, double, double> Methods => new()
    {
        { OptimizerMethod.Sgd, 0, 0 },
        { OptimizerMethod.Sgd, 0.9, 0.01 },
        { OptimizerMethod.Adam, 0, 0 },
        { OptimizerMethod.Adam, 0, 0.01 },
        { OptimizerMethod.AdamW, 0, 0.01 },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Steps_are_those_of_the_vendors_optimizer(OptimizerMethod method, double momentum, double decay)
    {
        using var scope = torch.NewDisposeScope();
        var (own, vendors) = (Parameter(), Parameter());
        using var ours = Optimizer.Of(new OptimizerSettings { Method = method, Momentum = momentum, WeightDecay = decay }, [own]);
        ours.Rate = 0.1;
        using var theirs = Vendors(method, [vendors], momentum, decay);
        for (var step = 0; step < 20; step++)
        {
            ours.Clear();
            theirs.zero_grad();
            Loss(own).backward();
            Loss(vendors).backward();
            ours.Step();
            theirs.step();
        }

        Assert.Equal(vendors.data<float>().ToArray(), own.data<float>().ToArray(), (a, b) => Math.Abs(a - b) < 1e-6f);
        Assert.NotEqual(1, own.data<float>()[0]);
    }

    [Fact]
    public void A_parameter_without_a_gradient_stays_as_it_is()
    {
        using var scope = torch.NewDisposeScope();
        var parameter = Parameter();
        foreach (var method in Enum.GetValues<OptimizerMethod>())
        {
            using var optimizer = Optimizer.Of(new OptimizerSettings { Method = method, WeightDecay = 0.5 }, [parameter]);
            optimizer.Rate = 1;
            optimizer.Clear();
            optimizer.Step();
        }

        Assert.Equal([1, -2, 3], parameter.data<float>().ToArray());
    }

    private static Parameter Parameter() => torch.nn.Parameter(torch.tensor((float[])[1, -2, 3]));

    private static torch.Tensor Loss(torch.Tensor parameter) => parameter.square().mul(torch.tensor((float[])[1, 2, 3])).sum();

    private static torch.optim.Optimizer Vendors(OptimizerMethod method, Parameter[] parameters, double momentum, double decay) => method switch
    {
        OptimizerMethod.Sgd => torch.optim.SGD(parameters, 0.1, momentum, weight_decay: decay),
        OptimizerMethod.Adam => torch.optim.Adam(parameters, 0.1, weight_decay: decay),
        _ => torch.optim.AdamW(parameters, 0.1, weight_decay: decay),
    };
}
