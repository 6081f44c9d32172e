using System.Runtime.InteropServices.Marshalling;
using System.Text;
using Baton.Adapters.DuckDb.Native;

namespace Baton.Adapters.DuckDb.Engine;

/// <summary>A value that is handed to a statement as it is, so that nothing in it can be taken for SQL.</summary>
internal abstract unsafe record SqlValue
{
    /// <summary>Makes the library's value; whoever asks destroys it.</summary>
    public abstract nint Create();

    /// <summary>A text, which the statement reads like one written in quotes: where a number is needed, as a number.</summary>
    public sealed record Text(string Value) : SqlValue
    {
        public override nint Create()
        {
            var bytes = Encoding.UTF8.GetBytes(Value);
            fixed (byte* text = bytes)
                return ValueApi.duckdb_create_varchar_length(text, (ulong)bytes.Length);
        }
    }

    /// <summary>A whole number.</summary>
    public sealed record Number(long Value) : SqlValue
    {
        public override nint Create() => ValueApi.duckdb_create_int64(Value);
    }

    /// <summary>A truth value.</summary>
    public sealed record Flag(bool Value) : SqlValue
    {
        public override nint Create() => ValueApi.duckdb_create_bool(Value ? (byte)1 : (byte)0);
    }

    /// <summary>A list of texts.</summary>
    public sealed record Texts(IReadOnlyList<string> Values) : SqlValue
    {
        public override nint Create()
        {
            using var values = new NativeValues(Values.Select(v => new Text(v)));
            var type = ValueApi.duckdb_create_logical_type(SqlType.Varchar);
            fixed (nint* first = values.Handles)
            {
                var list = ValueApi.duckdb_create_list_value(type, first, (ulong)values.Handles.Length);
                ValueApi.duckdb_destroy_logical_type(ref type);
                return list;
            }
        }
    }

    /// <summary>Texts by name.</summary>
    public sealed record Fields(IReadOnlyList<KeyValuePair<string, string>> Values) : SqlValue
    {
        public override nint Create()
        {
            using var values = new NativeValues(Values.Select(v => new Text(v.Value)));
            var text = ValueApi.duckdb_create_logical_type(SqlType.Varchar);
            var types = Enumerable.Repeat(text, Values.Count).ToArray();
            var names = Values.Select(v => (nint)Utf8StringMarshaller.ConvertToUnmanaged(v.Key)).ToArray();
            fixed (nint* firstType = types, firstName = names, first = values.Handles)
            {
                var type = ValueApi.duckdb_create_struct_type(firstType, (byte**)firstName, (ulong)types.Length);
                var value = ValueApi.duckdb_create_struct_value(type, first);
                ValueApi.duckdb_destroy_logical_type(ref type);
                ValueApi.duckdb_destroy_logical_type(ref text);
                foreach (var name in names)
                    Utf8StringMarshaller.Free((byte*)name);
                return value;
            }
        }
    }
}
