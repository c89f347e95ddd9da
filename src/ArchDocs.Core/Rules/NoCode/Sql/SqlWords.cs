using System.Collections.Frozen;

namespace ArchDocs.Core.Rules.NoCode.Sql;

/// <summary>The words by which SQL and English are told apart.</summary>
internal static class SqlWords
{
    /// <summary>What a statement begins with.</summary>
    public static FrozenSet<string> Leads { get; } = SetOf("select insert replace update delete create alter drop truncate with merge explain pragma");

    /// <summary>Where a table's name and alias end.</summary>
    public static FrozenSet<string> Clauses { get; } = SetOf(
        "where join inner left right full cross natural outer order group having limit offset union intersect except for fetch on using as set values returning " +
        "from window qualify tablesample into when select");

    /// <summary>Keywords that may stand beside a name within an expression, a definition or a clause.</summary>
    public static FrozenSet<string> Keywords { get; } = SetOf(
        "all and any array as asc autoincrement before after begin between boolean bigint blob by bytea case cast cascade char check collate column commit concurrently " +
        "conflict constraint cross current_date current_timestamp date datetime decimal default delete desc distinct do double each else end exists false fetch filter first float " +
        "following for foreign from full group having if ignore ilike in index inner insert int integer intersect interval into is join json jsonb key last lateral left like " +
        "limit matched materialized natural next no not nothing null nulls numeric nvarchar offset on only or order outer over partition preceding precision primary range " +
        "real recursive references replace restrict returning right row rows select serial set smallint some table temp temporary text then time timestamp to top true " +
        "unbounded union unique update using uuid values varchar view when where window with without year month day hour minute second zone");

    /// <summary>English that no statement has outside of strings and quoted names.</summary>
    public static FrozenSet<string> English { get; } = SetOf(
        "the an this that these those your our my their its his her it they we you every of are was were be been being has have had will would must should can could may might " +
        "which who whose whom so because via per them such one another");

    /// <summary>Types and constraints that a column definition shows.</summary>
    public static FrozenSet<string> ColumnWords { get; } = SetOf(
        "int integer bigint smallint tinyint serial bigserial text varchar nvarchar char nchar uuid uniqueidentifier boolean bool bit date datetime datetime2 datetimeoffset time " +
        "timestamp timestamptz decimal numeric real float double money blob bytea json jsonb xml primary foreign unique check constraint references not");

    public static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> SetOf(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
