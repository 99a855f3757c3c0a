/** Imported before a program of ours (`--import`): each thread tells on standard error, when it ends, of which packages it loaded modules. */
import { registerHooks } from "node:module";

const loaded = new Set<string>();
registerHooks({
  load(url, context, next) {
    const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
    if (name !== undefined) loaded.add(name);
    return next(url, context);
  },
});
process.on("exit", () => console.error(`loaded ${[...loaded].sort().join(" ")}`));
