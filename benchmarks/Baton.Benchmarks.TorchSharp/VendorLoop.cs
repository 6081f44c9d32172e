using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace Baton.Benchmarks.TorchSharp;

/// <summary>The loop that a program without the SDK would have: the vendor's layers and optimizer, shuffled batches, dispose scopes.</summary>
internal sealed class VendorLoop : IDisposable
{
    private readonly Sequential _net;
    private readonly torch.Tensor _means;
    private readonly torch.Tensor _deviations;
    private readonly float _mean;
    private readonly float _deviation;

    /// <summary>Learns.</summary>
    public VendorLoop(SampleRows rows, int epochs, int batchSize, int width, int seed)
    {
        torch.random.manual_seed(seed).Dispose();
        using var order = new torch.Generator((ulong)seed);
        var count = rows.Answers.Length;
        _net = Sequential(("in", Linear(SampleRows.Columns, width)), ("relu", ReLU()), ("between", Linear(width, width)), ("relu2", ReLU()), ("out", Linear(width, 1)));
        using var scope = torch.NewDisposeScope();
        using var optimizer = torch.optim.Adam(_net.parameters(), 1e-3);
        var features = torch.from_array(rows.RowMajor).view(count, SampleRows.Columns);
        var answers = torch.from_array(rows.Answers).view(count, 1);
        _means = features.mean([0]).DetachFromDisposeScope();
        _deviations = features.std(0, unbiased: false).DetachFromDisposeScope();
        (_mean, _deviation) = (answers.mean().ToSingle(), answers.std(unbiased: false).ToSingle());
        features = (features - _means) / _deviations;
        answers = (answers - _mean) / _deviation;
        for (var epoch = 0; epoch < epochs; epoch++)
            Learn(optimizer, features, answers, order, batchSize);
        _net.eval();
    }

    public float[] Predict(float[] rowMajor)
    {
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        var count = rowMajor.Length / SampleRows.Columns;
        var predictions = new float[count];
        var features = torch.from_array(rowMajor).view(count, SampleRows.Columns);
        torch.from_array(predictions).view(count, 1).copy_((_net.call((features - _means) / _deviations) * _deviation) + _mean);
        return predictions;
    }

    public void Dispose()
    {
        _net.Dispose();
        _means.Dispose();
        _deviations.Dispose();
    }

    private void Learn(torch.optim.Optimizer optimizer, torch.Tensor features, torch.Tensor answers, torch.Generator order, int batchSize)
    {
        _net.train();
        using var epoch = torch.NewDisposeScope();
        var count = features.shape[0];
        var shuffled = torch.randperm(count, generator: order);
        for (var start = 0L; start < count; start += batchSize)
        {
            using var batch = torch.NewDisposeScope();
            var chosen = shuffled.narrow(0, start, Math.Min(batchSize, count - start));
            optimizer.zero_grad();
            var loss = functional.mse_loss(_net.call(features.index_select(0, chosen)), answers.index_select(0, chosen));
            loss.backward();
            optimizer.step();
        }
    }
}
