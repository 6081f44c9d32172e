namespace Baton.Torch.Settings;

/// <summary>How parameters follow the gradient.</summary>
public enum OptimizerMethod
{
    /// <summary>Stochastic gradient descent, with momentum if it is set.</summary>
    Sgd,

    /// <summary>Adam (Kingma and Ba, 2015): a step for each parameter by its own gradients.</summary>
    Adam,

    /// <summary>Adam with the weight decay apart from the gradient (Loshchilov and Hutter, 2019).</summary>
    AdamW,
}
