using Baton.Frames;

namespace Baton.Adapters.DuckDb.Tests.Reading;

/// <summary>What each type of DuckDB becomes, and what is refused.</summary>
public sealed class TypeTests : NativeTests
{
    [Theory]
    [InlineData("true", ColumnType.Boolean, true)]
    [InlineData("(-128)::TINYINT", ColumnType.Int8, (sbyte)-128)]
    [InlineData("255::UTINYINT", ColumnType.UInt8, (byte)255)]
    [InlineData("(-32768)::SMALLINT", ColumnType.Int16, (short)-32768)]
    [InlineData("65535::USMALLINT", ColumnType.UInt16, (ushort)65535)]
    [InlineData("7", ColumnType.Int32, 7)]
    [InlineData("4294967295::UINTEGER", ColumnType.UInt32, 4294967295u)]
    [InlineData("9223372036854775807", ColumnType.Int64, long.MaxValue)]
    [InlineData("18446744073709551615::UBIGINT", ColumnType.UInt64, ulong.MaxValue)]
    [InlineData("1.5::FLOAT", ColumnType.Float32, 1.5f)]
    [InlineData("0.1::DOUBLE", ColumnType.Float64, 0.1)]
    [InlineData("0.1::DECIMAL(10, 3)", ColumnType.Float64, 0.1)]
    [InlineData("(-12345678901234567890.5)::DECIMAL(38, 5)", ColumnType.Float64, -12345678901234567890.5)]
    [InlineData("170141183460469231731687303715884105727::HUGEINT", ColumnType.Float64, 1.7014118346046923E+38)]
    [InlineData("sum(3)", ColumnType.Float64, 3.0)]
    [InlineData("'a longer text than fits inline'", ColumnType.String, "a longer text than fits inline")]
    [InlineData("'b'::ENUM('a', 'b')", ColumnType.String, "b")]
    [InlineData("'00000000-0000-0000-0000-0000000000ff'::UUID", ColumnType.String, "00000000-0000-0000-0000-0000000000ff")]
    [InlineData("INTERVAL 3 DAYS", ColumnType.String, "3 days")]
    [InlineData("'12:30:00+02:00'::TIMETZ", ColumnType.String, "12:30:00+02")]
    [InlineData("'{\"a\": 1}'::JSON", ColumnType.String, "{\"a\": 1}")]
    public async Task A_value_becomes_the_nearest_that_a_column_holds(string sql, ColumnType type, object value)
    {
        var frame = await QueryAsync($"SELECT {sql} AS x");
        Assert.Equal((type, value), (frame["x"].Type, frame["x"].GetObject(0)));
    }

    [Theory]
    [InlineData("DATE '0001-01-01'", "0001-01-01T00:00:00")]
    [InlineData("DATE '9999-12-31'", "9999-12-31T00:00:00")]
    [InlineData("TIMESTAMP '0001-01-01'", "0001-01-01T00:00:00")]
    [InlineData("TIMESTAMP '9999-12-31 23:59:59.999999'", "9999-12-31T23:59:59.999999")]
    [InlineData("TIMESTAMP_S '1969-12-31 23:59:59'", "1969-12-31T23:59:59")]
    [InlineData("TIMESTAMP_MS '2024-02-29 01:02:03.004'", "2024-02-29T01:02:03.004")]
    [InlineData("TIMESTAMP_NS '2024-02-29 01:02:03.0000001'", "2024-02-29T01:02:03.0000001")]
    [InlineData("TIMESTAMPTZ '2024-02-29 01:02:03+02'", "2024-02-28T23:02:03Z")]
    public async Task A_moment_is_kept_to_the_tick(string sql, string expected)
    {
        var column = (await ReadAsync(new DuckDbQueryReader { Sql = $"SELECT {sql} AS x" }, new FrameSchema(new ColumnSchema("x", ColumnType.DateTime))))["x"];
        var value = Assert.IsType<DateTime>(column.GetObject(0));
        Assert.Equal(expected, value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("DATE 'infinity'")]
    [InlineData("DATE '-infinity'")]
    [InlineData("DATE '10000-01-01'")]
    [InlineData("DATE '0001-01-01 (BC)'")]
    [InlineData("TIMESTAMP 'infinity'")]
    [InlineData("TIMESTAMP '-infinity'")]
    [InlineData("TIMESTAMPTZ 'infinity'")]
    [InlineData("TIMESTAMP_S '10000-01-01'")]
    [InlineData("TIMESTAMP_NS '2024-01-01 00:00:00.000000001'")]
    [InlineData("TIME '24:00:00'")]
    public async Task A_moment_that_no_column_holds_is_refused_by_row_and_column(string sql)
    {
        var message = await RefusalAsync(new DuckDbQueryReader { Sql = $"SELECT CASE WHEN i = 3000 THEN {sql} END AS when_it_was FROM range(5000) t(i)" });
        Assert.StartsWith("Row 3001, column 'when_it_was': the value is ", message);
        Assert.Contains("CAST", message);
    }

    [Theory]
    [InlineData("[1, 2]", "LIST", "unnest")]
    [InlineData("{'a': 1}", "STRUCT", "its.field")]
    [InlineData("MAP {'a': 1}", "MAP", "CAST")]
    [InlineData("'\\xAA'::BLOB", "BLOB", "CAST")]
    [InlineData("'101'::BIT", "BIT", "CAST")]
    [InlineData("array_value(1, 2)", "ARRAY", "unnest")]
    [InlineData("union_value(a := 1)", "UNION", "CAST")]
    public async Task A_type_that_no_column_holds_is_refused_by_its_name(string sql, string type, string advice)
    {
        var reader = new DuckDbQueryReader { Sql = $"SELECT 1 AS fine, {sql} AS odd" };
        var message = await RefusalAsync(reader);
        Assert.Contains($"the column 'odd' holds {type}", message);
        Assert.Contains(advice, message);
        Assert.Equal(["fine"], (await ReadAsync(reader, null, "fine")).Schema.Names);
    }

    [Fact]
    public async Task Missing_values_at_any_place_stay_missing()
    {
        var frame = await QueryAsync("SELECT CASE WHEN i % 3 = 0 THEN NULL ELSE i END AS a, CASE WHEN i > 2500 THEN i::VARCHAR END AS b, NULL AS c FROM range(5000) t(i)");
        for (var i = 0; i < 5000; i++)
        {
            Assert.Equal(i % 3 == 0 ? null : (long)i, frame["a"].GetObject(i));
            Assert.Equal(i > 2500 ? $"{i}" : null, frame["b"].GetObject(i));
        }

        Assert.Equal(5000, frame["c"].NullCount);
    }

    [Theory]
    [InlineData("1::BIGINT", ColumnType.UInt8, (byte)1)]
    [InlineData("16777217", ColumnType.Float32, 16777216f)]
    [InlineData("0.1::DOUBLE", ColumnType.Float32, 0.1f)]
    [InlineData("'nan'::DOUBLE", ColumnType.Float32, float.NaN)]
    [InlineData("5.0::DOUBLE", ColumnType.Int32, 5)]
    [InlineData("9223372036854775807::HUGEINT", ColumnType.Int64, long.MaxValue)]
    [InlineData("9007199254740993::DECIMAL(20, 0)", ColumnType.Int64, 9007199254740993)]
    [InlineData("1", ColumnType.Boolean, true)]
    [InlineData("true", ColumnType.Float64, 1.0)]
    [InlineData("' 42'", ColumnType.Int16, (short)42)]
    [InlineData("'0.1'", ColumnType.Float32, 0.1f)]
    [InlineData("'TRUE'", ColumnType.Boolean, true)]
    [InlineData("42", ColumnType.String, "42")]
    [InlineData("DATE '2024-01-02'", ColumnType.String, "2024-01-02")]
    [InlineData("12345678901234567890123456789::DECIMAL(38, 0)", ColumnType.String, "12345678901234567890123456789")]
    public async Task A_type_that_is_asked_for_is_given_where_nothing_is_lost(string sql, ColumnType type, object value)
    {
        var schema = new FrameSchema(new ColumnSchema("x", type));
        var frame = await ReadAsync(new DuckDbQueryReader { Sql = $"SELECT {sql} AS x" }, schema);
        Assert.Equal(schema, frame.Schema);
        Assert.Equal(value, frame["x"].GetObject(0));
    }

    [Theory]
    [InlineData("256", ColumnType.UInt8, "'256' is not a whole number from 0 to 255")]
    [InlineData("-1", ColumnType.UInt64, "'-1' is not a whole number from 0 to")]
    [InlineData("5.5::DOUBLE", ColumnType.Int32, "'5.5' is not a whole number")]
    [InlineData("'nan'::DOUBLE", ColumnType.Int32, "'NaN' is not a whole number")]
    [InlineData("9223372036854775808::DOUBLE", ColumnType.Int64, "is not a whole number")]
    [InlineData("18446744073709551616::DOUBLE", ColumnType.UInt64, "is not a whole number")]
    [InlineData("9223372036854775808::HUGEINT", ColumnType.Int64, "'9223372036854775808' is not a whole number")]
    [InlineData("1e300::DOUBLE", ColumnType.Float32, "is not a number of single precision")]
    [InlineData("2", ColumnType.Boolean, "'2' is not true or false")]
    [InlineData("'x'", ColumnType.Int32, "'x' is not a whole number")]
    [InlineData("'2024-1-2'", ColumnType.Date, "'2024-1-2' is not a date written yyyy-MM-dd")]
    [InlineData("TIMESTAMP '2024-01-02 03:04:05'", ColumnType.Date, "is not a date")]
    public async Task A_value_that_would_change_is_refused(string sql, ColumnType type, string expected)
    {
        var message = await RefusalAsync(new DuckDbQueryReader { Sql = $"SELECT {sql} AS x" }, new FrameSchema(new ColumnSchema("x", type)));
        Assert.Contains("row 1, column 'x'", message);
        Assert.Contains(expected, message);
    }

    [Fact]
    public async Task The_first_problems_are_told_together_with_their_rows()
    {
        var message = await RefusalAsync(
            new DuckDbQueryReader { Sql = "SELECT i AS x FROM range(70_000) t(i) ORDER BY i", BatchSize = 1000 }, new FrameSchema(new ColumnSchema("x", ColumnType.UInt16)));
        Assert.Contains("row 65537, column 'x': '65536' is not", message);
        Assert.Contains("row 65546,", message);
        Assert.DoesNotContain("row 65547,", message);
        Assert.Contains("There may be more.", message);
    }

    [Fact]
    public async Task A_missing_value_where_none_may_be_is_refused()
    {
        var message = await RefusalAsync(
            new DuckDbQueryReader { Sql = "SELECT CASE WHEN i <> 2 THEN i END AS x FROM range(5) t(i)" }, new FrameSchema(new ColumnSchema("x", ColumnType.Int64)));
        Assert.Contains("row 3, column 'x': the value is missing", message);
    }

    [Fact]
    public async Task Types_that_never_become_each_other_are_refused_before_reading()
    {
        var message = await RefusalAsync(new DuckDbQueryReader { Sql = "SELECT DATE '2024-01-01' AS x" }, new FrameSchema(new ColumnSchema("x", ColumnType.Int32)));
        Assert.Contains("the column 'x' holds Date, which is never Int32", message);
    }

    [Fact]
    public async Task What_a_schema_says_of_a_column_stays_with_it()
    {
        var schema = new FrameSchema(new ColumnSchema("x", ColumnType.Int32, Nullable: true) { IsKey = true, IsCategorical = true, DerivedFrom = "y" });
        Assert.Equal(schema, (await ReadAsync(new DuckDbQueryReader { Sql = "SELECT 1 AS x" }, schema)).Schema);
    }
}
