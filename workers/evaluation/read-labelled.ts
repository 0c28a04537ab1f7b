// From a dropped file to what can be scored: text → rows → set → anonymised resumes → their lengths. The same in the
// worker and in Node.

import { type Fault, type FileRecord, jsonRecords } from "../../src/core/evaluation/file-record.ts";
import type { LabelledSet, SetKind } from "../../src/core/evaluation/labelled-set.ts";
import { readSet } from "../../src/core/evaluation/read-set.ts";
import { scoringText } from "../../src/core/matching/scoring-text.ts";
import { anonymise } from "../../src/core/privacy/anonymise.ts";
import type { ReadLabelled, ReadProgress } from "../../src/protocol/evaluation.ts";
import { breathe } from "../runtime/breathe.ts";
import type { ScoringTokenizer } from "../scorer/tokenizer.ts";
import { csvRecords } from "./csv-records.ts";
import { plainText } from "./plain-text.ts";

export interface ReadOptions {
  /** What the person says the file is; null takes what its columns say. */
  readonly kind: SetKind | null;
  /** Only asked when there is something to count. */
  readonly openTokenizer: () => Promise<Pick<ScoringTokenizer, "count">>;
  readonly onProgress: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

/** Texts between two looks for a stop; each takes some milliseconds. */
const BLOCK = 16;

export async function readLabelled(file: Blob, options: ReadOptions): Promise<ReadLabelled> {
  const text = await plainText(file);
  if (typeof text !== "string") return refused(text);
  const records = recordsOf(text);
  if ("reason" in records) return refused(records);
  const read = readSet(records, options.kind);
  if (read.status === "refused") return read;
  const resumes = await hiddenTexts(read.set.resumes, options);
  const set: LabelledSet = { ...read.set, resumes };
  const tokenizer = await options.openTokenizer();
  const count = (one: string) => tokenizer.count(scoringText(one));
  return {
    status: "ready",
    set,
    tokens: { jobs: set.jobs.map(count), resumes: set.resumes.map(count) },
    leftOut: read.leftOut,
  };
}

function recordsOf(text: string): readonly FileRecord[] | Fault {
  return text.trimStart().startsWith("{") ? jsonRecords(text) : csvRecords(text);
}

async function hiddenTexts(texts: readonly string[], { onProgress, signal }: ReadOptions): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (const text of texts) {
    if (hidden.length % BLOCK === 0) {
      await breathe();
      signal?.throwIfAborted();
      onProgress({ done: hidden.length, total: texts.length });
    }
    hidden.push(anonymise(text, { fileName: null }).text);
  }
  return hidden;
}

function refused(fault: Fault): ReadLabelled {
  return { status: "refused", faults: [fault], moreFaults: 0 };
}
