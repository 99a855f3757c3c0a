import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { PROJECT, readSettings, VARIABLES } from "../../cli/settings.ts";

test(".env.example lists every variable with its default and meaning, and no other", () => {
  const lines = readFileSync(join(PROJECT, ".env.example"), "utf8").split("\n");
  const listed = lines.flatMap((line, index) => {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, [value, lines[index - 1]?.replace(/^# /, "")]]];
  });
  expect(Object.fromEntries(listed)).toEqual(VARIABLES);
});

test("the guides for operators name every variable", () => {
  const guides = ["operating", "channels"].map((name) =>
    readFileSync(join(PROJECT, `docs/${name}.md`), "utf8"),
  );
  const text = guides.join("");
  // One of a family, as TERANG_SMS_…, stands for it.
  const families = [...text.matchAll(/\b(TERANG_[A-Z]+_)…/g)].map(([, family]) => family as string);
  const named = (name: string) =>
    new RegExp(`\\b${name}\\b`).test(text) || families.some((family) => name.startsWith(family));
  expect(Object.keys(VARIABLES).filter((name) => !named(name))).toEqual([]);
});

test.each([
  [{ TERANG_RELEASE_HOOKS: "https://a.example" }, "TERANG_RELEASE_HOOK_SECRET: needed together"],
  [
    { TERANG_RELEASE_HOOKS: "ftp://a.example", TERANG_RELEASE_HOOK_SECRET: "x" },
    "TERANG_RELEASE_HOOKS: expected",
  ],
  [{ TERANG_RELEASE_MAIL: "smtp://a.example" }, "TERANG_RELEASE_MAIL_TO, TERANG_RELEASE_MAIL_FROM: needed"],
  [
    {
      TERANG_RELEASE_MAIL: "smtp://a.example",
      TERANG_RELEASE_MAIL_TO: "bukan alamat",
      TERANG_RELEASE_MAIL_FROM: "a@b.example",
    },
    "TERANG_RELEASE_MAIL_TO: expected",
  ],
  [
    {
      TERANG_RELEASE_MAIL: "https://a.example",
      TERANG_RELEASE_MAIL_TO: "a@b.example",
      TERANG_RELEASE_MAIL_FROM: "a@b.example",
    },
    "TERANG_RELEASE_MAIL: expected smtp://",
  ],
])("refused settings: %j", (settings, why) => {
  for (const [name, set] of Object.entries(settings)) vi.stubEnv(name, set);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(() => readSettings()).toThrow(why);
});
