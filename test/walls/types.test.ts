/** The wall by type: compiled with the rest (`astro check`), each line below fails to compile if a private value would fit. */
import { expectTypeOf, test } from "vitest";
import type { Original } from "../../core/intake/prepare.ts";
import type { Facts } from "../../core/publication.ts";
import type { PublishedEvent, PublishedRow } from "../../core/published.ts";
import type { StatisticsPass } from "../../core/statistics/tables.ts";
import type { LedgerEvent, Submission } from "../../core/submission.ts";
import type { PrivateView } from "../../db/queries.ts";
import type { Cell, eventCells, PublishedCells, rowCells } from "../../publish/cells.ts";
import type { RowSink } from "../../publish/row-sink.ts";

type Add = RowSink["add"];
/** All sinks are given cells, which are made of these alone. */
type Row = Parameters<typeof rowCells>[0];
type Event = Parameters<typeof eventCells>[0];

test("no private shape fits where a public one is wanted", () => {
  expectTypeOf<Parameters<Add>[0]>().toEqualTypeOf<PublishedCells>();
  expectTypeOf<Parameters<Add>[1]>().toEqualTypeOf<readonly PublishedCells[]>();
  expectTypeOf<readonly Cell[]>().not.toExtend<PublishedCells>();
  expectTypeOf<Submission>().not.toExtend<PublishedCells>();
  expectTypeOf<PublishedRow>().toExtend<Row>();
  expectTypeOf<Submission>().not.toExtend<Row>();
  expectTypeOf<Submission>().not.toExtend<Parameters<StatisticsPass["add"]>[0]>();
  expectTypeOf<PrivateView>().not.toExtend<PublishedRow>();
  expectTypeOf<Facts>().not.toExtend<PublishedRow>();
  expectTypeOf<Original>().not.toExtend<PublishedRow>();
  expectTypeOf<LedgerEvent>().not.toExtend<PublishedEvent>();
  expectTypeOf<LedgerEvent>().not.toExtend<Event>();
});

test("nor does a public shape with a private one spread over it, or the other way round", () => {
  const spread = (
    row: PublishedRow,
    event: PublishedEvent,
    submission: Submission,
    own: LedgerEvent,
    as: Original,
  ) => {
    // @ts-expect-error what is private stays so under what is public
    const over: PublishedRow = { ...submission, ...row };
    // @ts-expect-error and over it
    const under: PublishedRow = { ...row, ...submission };
    // @ts-expect-error the words as they were written
    const words: PublishedRow = { ...row, ...as };
    // @ts-expect-error an event of the ledger, with who recorded it
    const happened: PublishedEvent = { ...event, ...own };
    // A copy of what is public is public.
    const copy: PublishedRow = { ...row, status: "selesai" };
    return [over, under, words, happened, copy];
  };
  expectTypeOf(spread).toBeFunction();
});
