import { fileURLToPath } from "node:url";

import { build } from "vite";

/**
 * A module with all that it imports as one script, whose exports are properties of the global `name`. For what no button
 * of the page runs by itself.
 */
export async function bundle(path: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(path, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { write: false, target: "esnext", lib: { entry, name, formats: ["iife"], fileName: name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${path} was not bundled`);
  return chunk.code;
}
