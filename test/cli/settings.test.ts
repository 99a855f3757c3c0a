import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT, VARIABLES } from "../../cli/settings.ts";

test(".env.example lists every variable with its default and meaning, and no other", () => {
  const lines = readFileSync(join(PROJECT, ".env.example"), "utf8").split("\n");
  const listed = lines.flatMap((line, index) => {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, [value, lines[index - 1]?.replace(/^# /, "")]]];
  });
  expect(Object.fromEntries(listed)).toEqual(VARIABLES);
});
