// The files `candor ask` reads: jobs as CSV or JSON lines, candidates as a folder of resumes or JSON lines.

import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import papa from "papaparse";
import { z } from "zod";

import { type KeyedJob } from "../../src/core/asking/jobs/prepare-jobs.ts";
import { parseJobRecord } from "../../src/core/asking/jobs/job-record.ts";
import type { CandidateRecord } from "../../src/core/asking/tables/candidate-facts.ts";
import { anonymise } from "../../src/core/privacy/anonymise.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import { decodeText } from "../../workers/reader/decode-text.ts";
import { findSkillMentions } from "../../workers/reader/find-skill-mentions.ts";
import { thisMonth } from "../../workers/reader/this-month.ts";
import { cannotRead } from "./file-error.ts";
import { readFileInNode } from "./read-file.ts";
import { rejectionSaid } from "./rejection.ts";
import { UsageError } from "./usage.ts";

export async function readJobs(path: string): Promise<readonly KeyedJob[]> {
  const text = await readText(path);
  const rows = /^\s*[[{]/.test(text) ? jsonRows(text, path) : csvRows(text, path);
  if (rows.length === 0) throw new UsageError(`${path} holds no jobs`);
  return rows.map((row, index) => {
    const parsed = parseJobRecord(row, index + 1);
    if (parsed.status === "rejected") throw new UsageError(`${path}: row ${index + 1} ${parsed.problem}`);
    return parsed;
  });
}

/** Names are hidden before anything else is done, as on the page. */
export async function readCandidates(path: string): Promise<readonly CandidateRecord[]> {
  const found = await stat(path).catch((error: unknown) => cannotRead(path, error));
  const records = await (found.isDirectory() ? ofFolder(path) : ofLines(path));
  if (records.length === 0)
    throw new UsageError(`no resume was read of ${path}; it holds none, or none that can be read`);
  return records;
}

async function ofFolder(folder: string): Promise<readonly CandidateRecord[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name));
  const records: CandidateRecord[] = [];
  for (const path of paths.sort()) {
    const outcomes = await readFileInNode(path);
    for (const [part, outcome] of outcomes.entries()) {
      const id = path.slice(folder.length).replace(/^[\\/]/, "") + (outcomes.length === 1 ? "" : ` (${part + 1})`);
      if (outcome.status === "rejected") process.stderr.write(`not read: ${id}: ${rejectionSaid(outcome.reason)}\n`);
      else records.push(await recordOf(id, outcome.document.text, outcome.document.fileName));
    }
  }
  return records;
}

const candidateLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string().optional(),
  resume: z.string().optional(),
  resume_text: z.string().optional(),
});

async function ofLines(path: string): Promise<readonly CandidateRecord[]> {
  const records: CandidateRecord[] = [];
  for (const [index, row] of jsonRows(await readText(path), path).entries()) {
    const parsed = candidateLine.safeParse(row);
    const text = parsed.data?.text ?? parsed.data?.resume_text ?? parsed.data?.resume;
    if (text === undefined) throw new UsageError(`${path}: line ${index + 1} has no "text"`);
    records.push(await recordOf(String(parsed.data?.id ?? index + 1), text, ""));
  }
  return records;
}

async function recordOf(id: string, text: string, fileName: string): Promise<CandidateRecord> {
  const anonymised = anonymise(text, { fileName }).text;
  const profile = buildProfile(anonymised, { today: thisMonth(), mentions: await findSkillMentions(anonymised) });
  return { id, name: id, text: anonymised, profile };
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => cannotRead(path, error));
  const text = decodeText(bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(bytes, path) : bytes);
  // A spreadsheet's own format, or UTF-16 that nothing gives away.
  if (text.includes("\0")) throw new UsageError(`${path} is not text; save it as CSV in UTF-8, or as JSON lines`);
  return text;
}

function unpacked(bytes: Uint8Array, path: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new UsageError(`cannot read ${path}: its gzip data is damaged or cut off; pack it again`);
  }
}

function csvRows(text: string, path: string): readonly unknown[] {
  const { data, errors, meta } = papa.parse<unknown>(text, { header: true, skipEmptyLines: "greedy" });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined)
    throw new UsageError(`${path}: row ${(broken.row ?? 0) + 1}: a quote is opened and not closed`);
  const { fields = [] } = meta;
  if (fields.length > 0 && !namesJobs(fields))
    throw new UsageError(
      `${path}: its first line names no column "title" or "description"; put a header above the rows, such as ${HEADER}`,
    );
  return data;
}

const HEADER = "id,title,company,location,remote,salary,description";

/** A row that has something in every column is a job. */
function namesJobs(columns: readonly string[]): boolean {
  return parseJobRecord(Object.fromEntries(columns.map((name) => [name, name])), 1).status === "ready";
}

function jsonRows(text: string, path: string): readonly unknown[] {
  if (text.trimStart().startsWith("[")) return jsonList(text, path);
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        throw new UsageError(`${path}: line ${index + 1} is not JSON`);
      }
    });
}

function jsonList(text: string, path: string): readonly unknown[] {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows : [];
  } catch {
    throw new UsageError(`${path} begins as a JSON list and is none; end it with "]", or write a JSON object a line`);
  }
}
