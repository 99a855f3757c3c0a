/**
 * Tells Node the format of drizzle-orm's modules. It would look for each in the package's package.json and parse its
 * 170 kB of `exports` anew every time: half of what a command needs to start (docs/decisions/0033-module-formats.md).
 * Imported for its effect, before anything that imports drizzle-orm.
 */
import { registerHooks } from "node:module";

const DRIZZLE = "/node_modules/drizzle-orm/";
const isModule = (url: string | undefined): boolean => url?.includes(DRIZZLE) === true && url.endsWith(".js");

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL } = context;
    if (parentURL !== undefined && isModule(parentURL) && /^\.\.?\/.+\.js$/.test(specifier)) {
      return { url: new URL(specifier, parentURL).href, format: "module", shortCircuit: true };
    }
    const found = next(specifier, context);
    return isModule(found.url) ? { ...found, format: "module" } : found;
  },
});
