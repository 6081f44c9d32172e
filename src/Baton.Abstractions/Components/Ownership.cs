using System.Runtime.ExceptionServices;

namespace Baton.Components;

/// <summary>
/// Who disposes what: everything that is made in a scope belongs to the scope, and is disposed once, in reverse order,
/// what a component was made from after the component itself.
/// </summary>
internal sealed class Ownership
{
    private readonly List<object> _owned = [];
    private readonly List<object> _underConstruction = [];

    /// <summary>A constructor has begun to read its settings; if it fails, the half-made object is disposed too.</summary>
    public void Begin(object component)
    {
        if (IsDisposable(component))
            _underConstruction.Add(component);
    }

    /// <summary>The object is whole. Its parts were added before it, so that it is disposed before them.</summary>
    public void End(object component)
    {
        if (!IsDisposable(component))
            return;
        Forget(_underConstruction, component);
        _owned.Add(component);
    }

    /// <summary>Takes an object that was made without the scope: a default that config did not replace.</summary>
    public void Add(object component)
    {
        if (IsDisposable(component) && IndexOf(_owned, component) < 0)
            _owned.Add(component);
    }

    /// <summary>Gives an object up, so that somebody else disposes it.</summary>
    public void Remove(object component) => Forget(_owned, component);

    public async ValueTask DisposeAsync()
    {
        List<Exception>? failures = null;
        // Half-made objects first, the outermost last begun first: nothing whole depends on them.
        foreach (var list in (List<object>[])[_underConstruction, _owned])
        {
            for (var i = list.Count - 1; i >= 0; i--)
            {
                try
                {
                    await DisposeAsync(list[i]).ConfigureAwait(false);
                }
                catch (Exception failure)
                {
                    // One that fails must not keep the others from being released.
                    (failures ??= []).Add(failure);
                }
            }

            list.Clear();
        }

        if (failures is [var single])
            ExceptionDispatchInfo.Throw(single);
        if (failures is not null)
            throw new AggregateException(failures);
    }

    public static async ValueTask DisposeAsync(object component)
    {
        if (component is IAsyncDisposable asynchronous)
            await asynchronous.DisposeAsync().ConfigureAwait(false);
        else if (component is IDisposable disposable)
            disposable.Dispose();
    }

    /// <summary>Finds an object by its identity, from the end: what is looked for was mostly added last.</summary>
    public static int IndexOf<T>(List<T> list, T component)
        where T : class
    {
        var index = list.Count - 1;
        while (index >= 0 && !ReferenceEquals(list[index], component))
            index--;
        return index;
    }

    private static void Forget(List<object> list, object component)
    {
        if (IndexOf(list, component) is >= 0 and var index)
            list.RemoveAt(index);
    }

    private static bool IsDisposable(object component) => component is IDisposable or IAsyncDisposable;
}
