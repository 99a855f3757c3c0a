/** The contract that every channel's webhook keeps: what is its own is taken in once, all else is refused or absorbed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASES } from "./cases.ts";
import { channelApp } from "./channel-app.ts";

const TEXT = "Pupuk langka di pasar, telepon saya 0800 0000 5678";

describe.each(Object.values(CASES))(
  "$name",
  ({ path, channel, complaint, other, sign, identifying, ...one }) => {
    const open = async () => {
      const parts = await channelApp();
      const deliver = (signed: { body: string; headers: Readonly<Record<string, string>> }) =>
        parts.app.request(path, { method: "POST", ...signed });
      const count = async () => Number((await parts.rows("SELECT count(*) AS n FROM submissions"))[0]?.["n"]);
      return { ...parts, deliver, count };
    };

    test("takes in a complaint: redacted, its original sealed, its ids and sender as keyed hashes", async () => {
      const { deliver, rows } = await open();
      const response = await deliver(sign(complaint("pesan-1", TEXT)));
      expect(response.status).toBe(200);
      const stored = await rows("SELECT channel, text, topic, text_state FROM submissions");
      const text = "Pupuk langka di pasar, telepon saya [nomor telepon]";
      expect(stored).toEqual([{ channel, text, topic: null, text_state: "clear" }]);
      const everything = JSON.stringify([
        await rows("SELECT * FROM submissions"),
        await rows("SELECT * FROM status_events"),
        await rows("SELECT * FROM audit_log"),
        await response.text(),
      ]);
      for (const word of [...identifying, "pesan-1", "0800 0000 5678"])
        expect(everything).not.toContain(word);
    });

    test("the same delivery again changes nothing", async () => {
      const { deliver, rows } = await open();
      const signed = sign(complaint("pesan-1", TEXT));
      await deliver(signed);
      const before = await rows("SELECT * FROM submissions");
      for (let time = 0; time < 3; time += 1) expect((await deliver(signed)).status).toBe(200);
      expect(await rows("SELECT * FROM submissions")).toEqual(before);
      expect(await rows("SELECT count(*) AS n FROM status_events")).toEqual([{ n: 1 }]);
    });

    test("another message is another complaint", async () => {
      const { deliver, count } = await open();
      await deliver(sign(complaint("pesan-1", TEXT)));
      await deliver(sign(complaint("pesan-2", TEXT)));
      expect(await count()).toBe(2);
    });

    test.each([
      ["forged", (signature: string) => signature.replace(/.$/, (last) => (last === "0" ? "1" : "0"))],
      ["empty", () => ""],
      ["of another length", (signature: string) => signature.slice(0, -4)],
    ])("a signature that is %s is refused", async (_, forge) => {
      const { deliver, count } = await open();
      const { body, headers } = sign(complaint("pesan-1", TEXT));
      const signature = forge(headers[one.signatureHeader] ?? "");
      const response = await deliver({ body, headers: { ...headers, [one.signatureHeader]: signature } });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: "bad_signature" });
      expect(await count()).toBe(0);
    });

    test("no signature at all is refused", async () => {
      const { deliver, count } = await open();
      const { body, headers } = sign(complaint("pesan-1", TEXT));
      const unsigned = Object.entries(headers).filter(([name]) => name !== one.signatureHeader);
      expect((await deliver({ body, headers: Object.fromEntries(unsigned) })).status).toBe(403);
      expect(await count()).toBe(0);
    });

    test("a body that was changed, cut short, or is signed but broken is refused", async () => {
      const { deliver, count } = await open();
      const { body, headers } = sign(complaint("pesan-1", TEXT));
      if (one.covered) {
        expect((await deliver({ body: body.replace("langka", "melimpah"), headers })).status).toBe(403);
        expect((await deliver({ body: body.slice(0, -9), headers })).status).toBe(403);
      } else expect((await deliver({ body: body.slice(0, -9), headers })).status).toBe(422);
      const broken = await deliver(sign(body.slice(0, body.length / 2)));
      expect([200, 422]).toContain(broken.status);
      expect((await deliver(sign(""))).status).toBe(422);
      expect(await count()).toBeLessThanOrEqual(1);
    });

    test("a body over the limit is refused", async () => {
      const { deliver, count } = await open();
      const response = await deliver(sign(complaint("pesan-1", "x".repeat(one.limit + 1))));
      expect(response.status).toBe(413);
      expect(await count()).toBe(0);
    });

    test("what is not for us is accepted, counted and forgotten", async () => {
      const { deliver, count, counted } = await open();
      if (other === undefined) return;
      expect((await deliver(sign(other))).status).toBe(200);
      expect(await count()).toBe(0);
      expect(counted).toHaveLength(1);
      expect(counted[0]).toMatch(new RegExp(`^${channel} ignored \\w`));
    });

    test("no signed body breaks the server", async () => {
      const { deliver, errors } = await open();
      const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value));
      await fc.assert(
        fc.asyncProperty(fc.oneof(json, fc.string()), async (body) => {
          const response = await deliver(sign(body));
          expect([200, 422]).toContain(response.status);
        }),
        { numRuns: 60 },
      );
      expect(errors).toEqual([]);
    });
  },
);
