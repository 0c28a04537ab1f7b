// `candor rank`: a folder of resumes against one job, read, anonymised, scored and ordered as the page does it.

import { readdir } from "node:fs/promises";
import { join, relative, resolve } from "node:path";

import { rank } from "../../src/core/matching/ranking.ts";
import { FIT_LABELS } from "../../src/core/matching/match-words.ts";
import type { FitPart } from "../../src/core/matching/fit-parts.ts";
import type { FitThresholds } from "../../src/core/matching/score.ts";
import { anonymise } from "../../src/core/privacy/anonymise.ts";
import type { ReadOutcome } from "../../src/core/reading/document.ts";
import { cannotRead } from "./file-error.ts";
import { nodeOrt, openNodeScorer } from "./node-scorer.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { rankTable } from "./rank-table.ts";
import { readFileInNode } from "./read-file.ts";
import { rejectionSaid } from "./rejection.ts";
import { UsageError } from "./usage.ts";

export interface RankedFile {
  readonly rank: number | null;
  readonly file: string;
  readonly score: number | null;
  readonly class: string | null;
  /** What the score is made of, in logits: they and `bias` add up to the score's. */
  readonly bias: number | null;
  readonly parts: readonly FitPart[];
  readonly status: ReadOutcome["status"];
  /** Warnings, or why the file was rejected. */
  readonly notes: readonly string[];
}

export async function runRank(args: string[]): Promise<number> {
  const options = parseOptions(args, {
    job: { type: "string" },
    resumes: { type: "string" },
    top: { type: "string" },
    model: { type: "string" },
    json: { type: "boolean", default: false },
  });
  if (options.job === undefined || options.resumes === undefined) {
    throw new UsageError("rank needs --job FILE and --resumes FOLDER; try --help");
  }
  const top = topOf(options.top);
  const jobPath = options.job;
  const job = await readJob(jobPath);
  const folder = options.resumes;
  // The job may lie among the resumes.
  const paths = (await filesOf(folder)).filter((path) => resolve(folder, path) !== resolve(jobPath));
  const { rows, thresholds } = await scoreFiles(job, paths, folder, options.model);
  const ranked = rank(rows, thresholds).map(({ rank, file, score, fitClass, bias, parts, status, notes }) => ({
    rank,
    file,
    score,
    class: fitClass && FIT_LABELS[fitClass],
    bias,
    parts,
    status,
    notes,
  }));
  const scored = ranked.filter((row) => row.rank !== null).slice(0, top ?? undefined);
  const shown = [...scored, ...ranked.filter((row) => row.rank === null)];
  const status = scored.length > 0 ? 0 : 1;
  if (options.json) {
    await print(`${JSON.stringify(shown, null, 2)}\n`);
    return status;
  }
  await print(rankTable(shown.filter((row) => row.status !== "rejected")));
  for (const { file, notes } of shown.filter((row) => row.status === "rejected")) {
    process.stderr.write(`not read: ${file}: ${notes.join(", ")}\n`);
  }
  return status;
}

function topOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--top must be a whole number from 1, not "${text}"`);
  return Number(text);
}

async function readJob(path: string): Promise<string> {
  const [outcome] = await readFileInNode(path, { kind: "job" }).catch((error: unknown) => cannotRead(path, error));
  if (outcome === undefined || outcome.status === "rejected") {
    throw new UsageError(`cannot read the job ${path}: ${rejectionSaid(outcome?.reason ?? "empty")}`);
  }
  return outcome.document.text;
}

/** Every file below the folder, in the order of its path; hidden ones, such as .DS_Store, are left out. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) =>
    cannotRead(folder, error),
  );
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const visible = files.filter((path) => !path.split(/[\\/]/).some((part) => part.startsWith(".")));
  if (visible.length === 0) throw new UsageError(`${folder} holds no files`);
  return visible.sort((a, b) => (a < b ? -1 : 1));
}

interface FileRow {
  readonly id: string;
  readonly file: string;
  readonly score: number | null;
  readonly bias: number | null;
  readonly parts: readonly FitPart[];
  readonly status: ReadOutcome["status"];
  readonly notes: readonly string[];
}

const NOT_SCORED = { score: null, bias: null, parts: [] };

async function scoreFiles(job: string, paths: readonly string[], folder: string, modelFolder?: string) {
  const { session, thresholds } = await openNodeScorer(nodeOrt(), modelFolder);
  const rows: FileRow[] = [];
  for (const path of paths) {
    const purpose = { kind: "resume", jobText: job } as const;
    const outcomes = await readFileInNode(join(folder, path), purpose).catch((error: unknown) =>
      cannotRead(path, error),
    );
    for (const [part, outcome] of outcomes.entries()) {
      const file = outcomes.length === 1 ? path : `${path} (${part + 1})`;
      const row = { id: String(rows.length), file, status: outcome.status };
      if (outcome.status === "rejected") {
        rows.push({ ...row, ...NOT_SCORED, notes: [outcome.reason] });
        continue;
      }
      const { text, fileName } = outcome.document;
      let made: Pick<FileRow, "score" | "bias" | "parts"> = NOT_SCORED;
      await session.score(
        job,
        [{ id: row.id, text: anonymise(text, { fileName }).text }],
        ({ fit: { score, bias, parts } }) => (made = { score, bias, parts }),
      );
      rows.push({ ...row, ...made, notes: outcome.status === "warning" ? outcome.warnings : [] });
    }
  }
  await session.release();
  return { rows, thresholds } satisfies { rows: readonly FileRow[]; thresholds: FitThresholds };
}
