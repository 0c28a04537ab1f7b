import { parseArgs, type ParseArgsConfig } from "node:util";

import { UsageError } from "./usage.ts";

/** Node's own parser; what it refuses is a wrong use, told in its words. */
export function parseOptions<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
