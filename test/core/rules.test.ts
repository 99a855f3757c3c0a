import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../core/day.ts";
import { example } from "../example-region.ts";

const day = (text: string) => parseDay(text) as number;

describe("service levels", () => {
  test("the rule in force on the day of receipt judges, to its last day", () => {
    const rule = (received: string) => example.levels.ruleFor("pengaduan", day(received), "resolve")?.id;
    expect(rule("2018-12-31")).toBe("resolve-old");
    expect(rule("2019-01-01")).toBe("resolve-new");
    expect(rule("2013-12-31")).toBeUndefined();
  });
  test("working and calendar days; no rule, no deadline", () => {
    const due = (kind: "pengaduan" | "permintaan_informasi" | "aspirasi") => {
      const found = example.levels.dueDay(kind, day("2016-03-01"), "resolve", day("2016-03-01"));
      return found === undefined ? undefined : formatDay(found);
    };
    expect(due("pengaduan")).toBe("2016-03-16");
    expect(due("permintaan_informasi")).toBe("2016-03-08");
    expect(due("aspirasi")).toBeUndefined();
  });
});

describe("routing", () => {
  test.each([
    ["pupuk", "utara", "dinas-tani", "wag-pupuk-utara"],
    ["pupuk", "selatan", "dinas-tani", "wag-pertanian"],
    ["jalan-rusak", null, "dinas-jalan", null],
    ["kekerasan", "utara", "sekretariat", null],
  ])("%s in %s goes to %s", (topic, kecamatan, skpd, group) => {
    expect(example.routing.routeFor(topic, kecamatan)).toMatchObject({ skpd, group });
  });
});

describe("looking up a code", () => {
  test.each(["dinas-jalan", "Dinas Jalan", "  DINAS   jalan ", "pekerjaan umum", "DPU"])("%s", (text) => {
    expect(example.skpd.find(text)?.code).toBe("dinas-jalan");
  });
  test("names the nearest when there is none", () => {
    expect(example.topics.find("pupk")).toBeUndefined();
    expect(example.topics.nearest("pupk")[0]).toBe("pupuk");
    expect(example.topics.nearest("xyzzy")).toEqual([]);
  });
});
