// One text of one file, as the page would read it; or why not, as wrong use.

import type { Purpose } from "../../src/core/reading/judge-text.ts";
import { cannotRead } from "./file-error.ts";
import { rejectionSaid } from "./rejection.ts";
import { readFileInNode } from "./read-file.ts";
import { UsageError } from "./usage.ts";

export async function readOne(path: string, purpose?: Purpose): Promise<string> {
  const [outcome] = await readFileInNode(path, purpose).catch((error: unknown) => cannotRead(path, error));
  if (outcome === undefined || outcome.status === "rejected")
    throw new UsageError(`cannot read ${path}: ${rejectionSaid(outcome?.reason ?? "empty")}`);
  return outcome.document.text;
}
