/** Drizzle Kit: writes db/migrations from db/schema.ts (`npx drizzle-kit generate`). */
import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "sqlite", schema: "./db/schema.ts", out: "./db/migrations" });
