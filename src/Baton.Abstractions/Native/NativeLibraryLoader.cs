using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Baton.Native.Search;

namespace Baton.Native;

/// <summary>
/// Loads a native library once, when it is first needed, and holds it against the oldest version that serves. Made by the
/// code that <see cref="NativeLibraryAttribute"/> asks for.
/// </summary>
public sealed class NativeLibraryLoader
{
    /// <summary>The loaders of each assembly by the names that its imports say: an assembly has one resolver for all.</summary>
    private static readonly ConditionalWeakTable<Assembly, Dictionary<string, NativeLibraryLoader>> Resolved = [];

    private readonly NativeLibraryDescription _description;
    private readonly Lazy<NativeFinding> _found;
    private readonly Lazy<(LoadedLibrary? Library, string Problem)> _checked;
    private readonly Func<LoadedLibrary, Version?>? _readVersion;

    /// <summary>Creates the loader; nothing is loaded yet.</summary>
    /// <param name="description">The library.</param>
    /// <param name="readVersion">Reads the library's version, if the description asks for one.</param>
    public NativeLibraryLoader(NativeLibraryDescription description, Func<LoadedLibrary, Version?>? readVersion = null)
        : this(description, readVersion, static library => new NativeSearch(library, NativeSurroundings.Current, SystemLoader.Open).Run())
    {
    }

    internal NativeLibraryLoader(
        NativeLibraryDescription description, Func<LoadedLibrary, Version?>? readVersion, Func<NativeLibraryDescription, NativeFinding> search)
    {
        (_description, _readVersion) = (description, readVersion);
        _found = new Lazy<NativeFinding>(() => search(description));
        _checked = new Lazy<(LoadedLibrary?, string)>(Check);
    }

    /// <summary>Whether the library is there and new enough.</summary>
    public bool IsAvailable => _checked.Value.Library is not null;

    /// <summary>Why the library is not available, in one sentence; empty if it is.</summary>
    public string Problem => _checked.Value.Problem;

    /// <summary>Gives the library, loaded.</summary>
    /// <exception cref="NativeLibraryException">It is missing, cannot be loaded, or is too old; the message says how to get it.</exception>
    public LoadedLibrary Require()
    {
        var (library, problem) = _checked.Value;
        return library ?? throw new NativeLibraryException(problem);
    }

    /// <summary>Lets the imports of an assembly find the library by its name.</summary>
    /// <param name="assembly">The assembly.</param>
    public void ResolveFor(Assembly assembly)
    {
        lock (Resolved)
        {
            if (!Resolved.TryGetValue(assembly, out var loaders))
            {
                NativeLibrary.SetDllImportResolver(assembly, static (name, importing, _) => Resolve(name, importing));
                Resolved.Add(assembly, loaders = new Dictionary<string, NativeLibraryLoader>(StringComparer.Ordinal));
            }

            loaders[_description.Name] = this;
        }
    }

    private static nint Resolve(string name, Assembly importing)
    {
        NativeLibraryLoader? loader;
        lock (Resolved)
            loader = Resolved.TryGetValue(importing, out var loaders) ? loaders.GetValueOrDefault(name) : null;
        if (loader is null)
            return 0;
        // The version is not asked for here: reading it takes a call that comes through here.
        var found = loader._found.Value;
        return found.Handle != 0 ? found.Handle : throw new NativeLibraryException(found.Problem);
    }

    private (LoadedLibrary?, string) Check()
    {
        var found = _found.Value;
        if (found.Handle == 0)
            return (null, found.Problem);
        var library = new LoadedLibrary(found.File, found.Handle);
        if (_readVersion is null)
            return (library, "");
        var version = ReadVersion(library);
        return version is null || version < _description.Oldest
            ? (null, NativeMessages.TooOld(_description, version, found.File))
            : (library with { Version = version }, "");
    }

    private Version? ReadVersion(LoadedLibrary library)
    {
        try
        {
            return _readVersion!(library);
        }
        catch (EntryPointNotFoundException)
        {
            // From before the library could say it.
            return null;
        }
    }
}
