/** `npm run terang -- <verb>`. Short, as nothing that is loaded before there is a compile cache comes from it. */
import "./compile-cache.ts";

await import("./program.ts");
