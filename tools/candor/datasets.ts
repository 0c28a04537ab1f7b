// `candor datasets`: the decisions that a page exported (feedback.json, or files of several raters) as a folder of every
// form, or nothing: a personal string found stops it.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { Feedback } from "../../src/core/feedback/dataset.ts";
import { exportDataset } from "../../src/core/feedback/exports/dataset-files.ts";
import { rowsToParquet } from "../../src/core/feedback/exports/parquet.ts";
import { mergeFeedback, readFeedback } from "../../src/core/feedback/feedback-file.ts";
import { inEnglish } from "../../src/lib/said.ts";
import { cannotRead, cannotWrite } from "./file-error.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { UsageError } from "./usage.ts";

export async function runDatasets(args: string[]): Promise<number> {
  const options = parseOptions(args, {
    in: { type: "string", multiple: true },
    to: { type: "string" },
    consent: { type: "string" },
    balanced: { type: "boolean" },
    "no-parquet": { type: "boolean" },
  });
  const { in: paths = [], to, consent } = options;
  if (paths.length === 0 || to === undefined || consent === undefined)
    throw new UsageError("datasets needs --in FILE (once or more), --to FOLDER and --consent TEXT; try --help");
  const files = await Promise.all(paths.map(readOne));
  const made = exportDataset(files.reduce(mergeFeedback), {
    consent,
    day: new Date().toISOString().slice(0, 10),
    // Identities stay in the page's vault: here only rules can look.
    known: { byCandidate: new Map(), kept: [] },
    isBalanced: options.balanced === true,
    toParquet: options["no-parquet"] === true ? null : rowsToParquet,
  });
  if (made.status === "stopped") {
    process.stderr.write(`candor: ${inEnglish(made.why)}\n`);
    return 1;
  }
  for (const { path, content } of made.files) {
    const file = join(to, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, typeof content === "string" ? content : new Uint8Array(content));
    } catch (error) {
      cannotWrite(file, error);
    }
  }
  const { version, examples, preferences } = made.dataset;
  await print(
    `version ${version}: ${examples.length} pairs, ${preferences.length} preferences, ${made.files.length} files\n`,
  );
  return 0;
}

async function readOne(path: string): Promise<Feedback> {
  const text = await readFile(path, "utf8").catch((error: unknown) => cannotRead(path, error));
  const read = readFeedback(text);
  if (read.status === "refused") throw new UsageError(`${path} is not a file of decisions: ${read.why}`);
  return read.feedback;
}
