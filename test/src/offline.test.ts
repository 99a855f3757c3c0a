/** What a device keeps for reading offline, and who is taken to want to save data. */
import { expect, test } from "vitest";
import {
  asCopy,
  insteadOf,
  outdated,
  pagesOf,
  partsIn,
  partsOf,
  releaseOf,
  titleOf,
  wayOf,
} from "../../src/offline/kept.ts";
import { choose, wantsToSave } from "../../src/saving/wish.ts";

const [JAN, FEB, MAR] = [
  "2026-01-31T090000+0700",
  "2026-02-28T090000+0700",
  "2026-03-31T090000+0700",
] as const;

test("the caches of the given release and of the one before stay; those of others go, and nobody else's", () => {
  const all = [JAN, FEB, MAR].flatMap((id) => [pagesOf(id), partsOf(id)]);
  expect(outdated([...all, "another"], MAR)).toEqual([pagesOf(JAN), partsOf(JAN)]);
  expect(outdated([pagesOf(MAR)], MAR)).toEqual([]);
  expect(releaseOf(pagesOf(JAN))).toBe(JAN);
  expect(releaseOf(partsOf(JAN))).toBeUndefined();
});

test.each([
  ["/skpd/dinkes/", true, "page"],
  ["/", true, "page"],
  ["/data/", true, "page"],
  ["/v1/docs", true, "network"],
  ["/data/latest/complaints.csv", true, "network"],
  [`/data/${JAN}/manifest.json`, true, "network"],
  ["/_astro/Page.C0ffee.css", false, "part"],
  ["/favicon.svg", false, "part"],
  ["/pagefind/pagefind.js", false, "network"],
  ["/v1/track/AAAA-BBBB-CCCC", false, "network"],
  ["/skpd/dinkes.csv", false, "network"],
] as const)("%s, navigated to: %s, is answered as a %s", (path, navigates, way) => {
  expect(wayOf(path, navigates)).toBe(way);
});

test("a page names its parts and its title, and says that it is a copy when it is one", () => {
  const html =
    '<!doctype html><html lang="id"><title>Jalan &amp; jembatan · Terang</title><link href="/_astro/a.css"><script src="/_astro/b.js"></script><a href="/_astro/a.css">';
  expect(partsIn(html)).toEqual(["/_astro/a.css", "/_astro/b.js"]);
  expect(titleOf(html)).toBe("Jalan &amp; jembatan");
  expect(asCopy(html)).toContain('<html data-copy lang="id">');
  expect([insteadOf("/en/skpd/"), insteadOf("/skpd/")]).toEqual(["/en/luring/", "/luring/"]);
});

test.each([
  [null, undefined, false, false],
  [null, true, false, true],
  [null, undefined, true, true],
  ["ya", false, false, true],
  ["tidak", true, true, false],
] as const)("chosen %s, told to save %s, reduced %s: saves %s", (chosen, saveData, reduced, saving) => {
  expect(wantsToSave({ storage: { getItem: () => chosen }, saveData, reduced })).toBe(saving);
});

test("what is chosen is what is read again", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  for (const saving of [true, false]) {
    choose(storage, saving);
    expect(wantsToSave({ storage, saveData: !saving, reduced: !saving })).toBe(saving);
  }
});
