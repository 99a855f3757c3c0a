/** The command line's verbs: exit code 0 done, 1 refused with the reason, 2 called wrongly. */
import { Command } from "commander";
import { COMPILE_CACHE } from "./compile-cache.ts";
import "./module-hooks.ts";
import { exitCodeOf, passOverClosedPipe } from "./exit-code.ts";
import { tellThreads } from "./settings.ts";
import { VERSION } from "./version.ts";
import { whole } from "./whole.ts";

// Each thread would load Node's TypeScript compiler, some 15 MB, for its first file.
tellThreads("NODE_COMPILE_CACHE", COMPILE_CACHE);

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
  .option("--public", "from the releases alone: no ledger is opened, nothing can be written")
  .action(async (options) => {
    const announce = (address: string) => console.log(address);
    if (options.public === true) await (await import("./verbs/serve-public.ts")).servePublic(announce);
    else await (await import("./verbs/serve.ts")).serve(announce);
  });
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
  .description(
    "take in a table of any system, or what a channel exports (docs/importing.md, docs/channels.md)",
  )
  .argument("<file>", "CSV, XLSX, or the .txt or .zip of a chat")
  .option("--map <map.json>", "columns to fields, for the CSV of any system")
  .option("--channel <channel>", "instead of a mapping: whatsapp-group, lapor, radio or dialog-publik")
  .option("--group <code>", "whatsapp-group: the group's code in groups.csv")
  .option("--decisions <file>", "whatsapp-group: what a person decided about the messages that were listed")
  .option(
    "--undecided <file>",
    "whatsapp-group: where messages go that a person must decide on (default: <file>.undecided.csv)",
  )
  .option("--dry-run", "say what would happen, store nothing")
  .option("--refused <file>", "where refused rows go (default: <file>.refused.csv)")
  .action(async (file, options) => (await import("./verbs/import.ts")).importFile(file, options));
program
  .command("publish")
  .description("write a release of what the ledger holds, and tell who follows it")
  .action(async () => {
    await (await import("./verbs/publish.ts")).publishAndSend();
  });
program
  .command("build")
  .description("build the site of the newest release")
  .option("--zip <file>", "write it as a zip too, whose pages open from a folder without a server")
  .action(async ({ zip }) => (await import("./verbs/build.ts")).buildAndZip(zip));
program
  .command("report")
  .description("the sheets of a month's report as PDF, from the site of the newest release; needs a Chromium")
  .argument("<month>", "as 2026-03")
  .option("--out <folder>", "where the files go (default: laporan-<month>)")
  .action(async (month, options) => (await import("./verbs/report.ts")).writeReport(month, options));
program
  .command("verify")
  .description("check a release: files, signature, chain, tree, and its figures recomputed from its rows")
  .argument(
    "<release>",
    "a release's folder, id or address (https://…/data/latest/), or a portal's: its newest",
  )
  .option("--key <key>", "the public key that it must be signed with: base64, or a file")
  .option("--receipt <file>", "a receipt that must lead to this release")
  .action(async (release, options) => (await import("./verbs/verify.ts")).verify(release, options));
program
  .command("federate")
  .description("the releases of several regions as one folder, side by side (docs/adopting.md)")
  .argument("<release...>", "addresses of portals or of releases, or folders; one a region")
  .requiredOption("--out <folder>", "is made; must not be there, or be empty")
  .option("--key <region=key...>", "public keys that releases must be signed with: base64, or files")
  .option("--mapping <file>", "which codes of topics and channels are the same")
  .action(async (releases, options) => (await import("./verbs/federate.ts")).federate(releases, options));
program
  .command("receipt")
  .description("prove to its reporter that a complaint is counted in a release; prints JSON")
  .argument("<code>", "the tracking code")
  .option("--release <id>", "default: the newest")
  .action(async (code, { release }) => (await import("./verbs/receipt.ts")).printReceipt(code, release));
program
  .command("replay")
  .description("judge a period of the newest release by another set of rules, beside its own")
  .requiredOption("--levels <csv>", "the rules, as service_levels.csv")
  .requiredOption("--from <date>", "first day of receipt, as 2026-01-01")
  .requiredOption("--to <date>", "last day of receipt")
  .action(async (options) => (await import("./verbs/replay.ts")).replay(options));
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
const channel = program
  .command("channel")
  .description("channels that run a program instead of calling an address");
channel
  .command("sms")
  .description("take in what Gammu SMSD received (RunOnReceive); prints what to answer")
  .argument("[ids...]", "ids of the messages in Gammu's inbox")
  .action(async (ids) => (await import("./verbs/channel-sms.ts")).channelSms(ids));
channel
  .command("template")
  .description("write the table that an operator fills in for radio and Dialog Publik")
  .argument("<file>", "ends in .csv or .xlsx")
  .action(async (file) => (await import("./verbs/channel-table.ts")).writeTemplate(file));
channel
  .command("type")
  .description("type in what was heard on radio or at the Dialog Publik, one after another")
  .argument("<channel>", "radio or dialog-publik")
  .action(async (code) => (await import("./verbs/channel-type.ts")).typeIn(code));
const groups = program.command("groups").description("the registry of WhatsApp groups");
groups
  .command("list")
  .description("whom each serves, how full it is, whether it can be reached")
  .action(async () => (await import("./verbs/groups.ts")).listWhatsAppGroups());
groups
  .command("set")
  .description("what the registry knows of a group")
  .argument("<code>", "the group's code in groups.csv")
  .option("--address <id>", "its id at WhatsApp or at the gateway; kept encrypted")
  .option("--members <n>", "how many are in it", whole)
  .option("--capacity <n>", "how many it can hold", whole)
  .action(async (code, entry) => (await import("./verbs/groups.ts")).setWhatsAppGroup(code, entry));
const officers = program.command("officers").description("who may set a status by reply");
officers
  .command("add")
  .description("allow a number, or an account as telegram:<id>; it is kept as a keyed hash only")
  .argument("<number>")
  .requiredOption("--skpd <skpd>", "the agency it speaks for")
  .requiredOption("--post <post>", "the post, not the person")
  .action(async (number, options) => (await import("./verbs/officers.ts")).addStatusOfficer(number, options));
officers
  .command("list")
  .description("all of them, without their numbers")
  .action(async () => (await import("./verbs/officers.ts")).listStatusOfficers());
officers
  .command("remove")
  .description("no longer allow a number, or the one with a mark of the list")
  .argument("<number-or-mark>")
  .action(async (number) => (await import("./verbs/officers.ts")).removeStatusOfficer(number));
const outbox = program.command("outbox").description("messages that go out");
outbox
  .command("list")
  .description("what waits and what was given up")
  .option("--all", "what was sent too")
  .action(async ({ all }) => (await import("./verbs/outbox.ts")).listOutbox(all === true));
outbox
  .command("resend")
  .description("try dead letters again: one, or all")
  .argument("[id]")
  .action(async (id) => (await import("./verbs/outbox.ts")).resendOutbox(id));
const sorting = program.command("sorting").description("submissions that wait for a topic");
sorting
  .command("list")
  .description("oldest first, with what the keywords speak for")
  .action(async () => (await import("./verbs/sorting.ts")).listWaiting());
sorting
  .command("decide")
  .description("give one its topic; it is routed and forwarded at once")
  .argument("<id>", "public id")
  .requiredOption("--topic <topic>", "code, name or alias")
  .option("--kecamatan <kecamatan>", "where it is known now")
  .action(async (id, options) => (await import("./verbs/sorting.ts")).decideTopic(id, options));
program
  .command("review")
  .description("texts and notes that wait for a person, one after another")
  .action(async () => (await import("./verbs/review.ts")).reviewTexts());
program
  .command("retain")
  .description(
    "delete originals and contacts after the retention period, Idempotency-Keys after 7 days; the server does it daily",
  )
  .action(async () => (await import("./verbs/retention.ts")).retainLedger());
program
  .command("erase")
  .description("delete every word and contact of one submission; its dates and outcome stay")
  .argument("<id>", "id or public id")
  .requiredOption("--reason <reason>", "why, for the record")
  .action(async (id, { reason }) => (await import("./verbs/retention.ts")).eraseSubmission(id, reason));
program
  .command("reporters")
  .description("how many people wrote and how many again, per year, by pseudonym; never published")
  .action(async () => (await import("./verbs/reporters.ts")).listReporters());
program
  .command("rotate-key")
  .description("change the secret key: what was sealed is sealed again while the server runs")
  .option("--drop", "forget the older keys, once nothing needs them")
  .action(async ({ drop }) => {
    const { dropKeys, rotateKey } = await import("./verbs/rotate-key.ts");
    await (drop === true ? dropKeys() : rotateKey());
  });
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

process.stdout.on("error", passOverClosedPipe);
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
