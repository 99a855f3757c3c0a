/** The ledger's tables (Drizzle, libSQL). Private: nothing public reads them. */
export * from "./schema/complaints.ts";
export * from "./schema/innovations.ts";
export * from "./schema/messages.ts";
export * from "./schema/moderation.ts";
export * from "./schema/reference.ts";
