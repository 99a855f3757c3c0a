/** The command line: `npm run terang -- <verb>`. Exit code 0 done, 1 refused with the reason, 2 called wrongly. */
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { LedgerUnavailable } from "../db/group-commit.ts";
import { ReferenceRefused } from "../db/reference-files.ts";
import { ReleaseRefused } from "../publish/gate.ts";
import { Refused } from "./refused.ts";
import { SettingRefused } from "./settings.ts";
import { VERSION } from "./version.ts";

const whole = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError("expected a whole number over 0");
  return number;
};

const program = new Command("terang")
  .description("Open-data portal for public complaints: what became of them")
  .version(VERSION)
  .exitOverride();

program
  .command("start")
  .description("everything for a first look: demonstration, release, site, server")
  .option("--size <n>", "synthetic submissions for an empty ledger", whole, 6_000)
  .action(async ({ size }) => (await import("./verbs/start.ts")).start(size));
program
  .command("serve")
  .description("serve site and API")
  .action(async () => (await import("./verbs/serve.ts")).serve((address) => console.log(address)));
program
  .command("migrate")
  .description("bring the ledger's tables up to date and read the region's reference tables again")
  .action(async () => {
    const { open } = await import("./open.ts");
    const { file, reference } = await open(true);
    file.close();
    console.log(`ledger up to date, reference tables of ${reference.region.name} stored`);
  });
program
  .command("demo")
  .description("fill an empty ledger with the synthetic demonstration")
  .option("--size <n>", "how many submissions", whole, 6_000)
  .action(async ({ size }) => (await import("./verbs/demo.ts")).demo(size));
program
  .command("import")
  .description("take in a CSV of any system by a mapping file (docs/importing.md)")
  .argument("<file>", "the CSV")
  .requiredOption("--map <map.json>", "columns to fields")
  .option("--dry-run", "say what would happen, store nothing")
  .option("--refused <file>", "where refused rows go (default: <file>.refused.csv)")
  .action(async (file, options) => (await import("./verbs/import.ts")).importFile(file, options));
program
  .command("publish")
  .description("write a release of what the ledger holds")
  .action(async () => {
    await (await import("./verbs/publish.ts")).publishRelease();
  });
program
  .command("build")
  .description("build the site of the newest release")
  .action(async () => {
    await (await import("./verbs/build.ts")).buildSite();
  });
program
  .command("verify")
  .description("check every file of a release against its manifest")
  .argument("<release>", "a release's folder or id")
  .action(async (release) => (await import("./verbs/verify.ts")).verify(release));
const keys = program.command("keys").description("API keys");
keys
  .command("create")
  .description("make a key; it is shown once")
  .requiredOption("--name <name>", "whose it is")
  .requiredOption("--scopes <scopes...>", "submissions:write events:write submissions:read moderation admin")
  .action(async ({ name, scopes }) => (await import("./verbs/keys.ts")).createApiKey(name, scopes));
keys
  .command("list")
  .description("all keys, without their secrets")
  .action(async () => (await import("./verbs/keys.ts")).listApiKeys());
keys
  .command("revoke")
  .description("make a key void")
  .argument("<id>")
  .action(async (id) => (await import("./verbs/keys.ts")).revokeApiKey(id));
program
  .command("backup")
  .description("copy the ledger to a file while it is in use")
  .argument("<file>")
  .action(async (file) => (await import("./verbs/backup.ts")).backup(file));
program
  .command("restore")
  .description("put a backup in the ledger's place")
  .argument("<file>")
  .option("--force", "replace the ledger that is there")
  .action(async (file, { force }) => (await import("./verbs/backup.ts")).restore(file, force === true));
program
  .command("export")
  .description("the ledger as NDJSON to standard output, redacted; private all the same")
  .action(async () => (await import("./verbs/backup.ts")).exportLedger());

const EXPECTED = [Refused, SettingRefused, ReferenceRefused, ReleaseRefused, LedgerUnavailable];
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (EXPECTED.some((kind) => error instanceof kind)) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } else throw error;
}
