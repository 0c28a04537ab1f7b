// Erases one candidate for good and shows that it is gone: what was found of it before, and what is found after.

import { traceNeedles } from "../core/records/trace-needles.ts";
import { eraseCandidates, tablesOfCandidates } from "./erase.ts";
import type { CandorDatabase } from "./schema.ts";
import { isEqual, type Needles, type Places, type SearchedPlace, searchEverything } from "./traces.ts";

export interface Erasure {
  /** The search that had to find something, or finding nothing later would prove nothing. */
  readonly before: readonly SearchedPlace[];
  readonly after: readonly SearchedPlace[];
}

/** null when there is no such candidate. */
export async function eraseProven(database: CandorDatabase, places: Places, id: string): Promise<Erasure | null> {
  const needles = await needlesOf(database, id);
  if (needles === null) return null;
  const before = await searchEverything(database, places, needles);
  await database.transaction("rw", tablesOfCandidates(database), async () => {
    const row = await database.candidates.get(id);
    if (row) await eraseCandidates(database, [row]);
  });
  return { before, after: await searchEverything(database, places, needles) };
}

/** Its id and hash, the lines nobody else has, and the bytes that were made of it. */
async function needlesOf(database: CandorDatabase, id: string): Promise<Needles | null> {
  const [row, text, sealed] = await Promise.all([
    database.candidates.get(id),
    database.texts.get(id),
    database.vault.get(id),
  ]);
  if (!row) return null;
  const evidence = await database.evidence.where("candidateHash").equals(row.hash).toArray();
  const elsewhere = await linesElsewhere(database, id, text?.text ?? "");
  return {
    texts: [row.id, row.hash, ...traceNeedles(text?.text ?? "", (line) => elsewhere.has(line))],
    values: [
      ...(sealed ? [sealed.sealed] : []),
      ...(await ownValues(
        database,
        row.hash,
        evidence.flatMap(({ embedding, wordIds }) => [embedding, wordIds]),
      )),
    ],
  };
}

/** Of what was made of a text, what was made of no other: two resumes that differ in a name alone share it all. */
async function ownValues(
  database: CandorDatabase,
  hash: string,
  values: readonly ArrayBufferView[],
): Promise<readonly ArrayBufferView[]> {
  let own = values;
  await database.evidence.each(({ candidateHash, embedding, headlines, wordIds, wordWeights }) => {
    if (candidateHash === hash) return;
    own = own.filter((value) => ![embedding, headlines, wordIds, wordWeights].some((other) => isEqual(value, other)));
  });
  return own;
}

/** Lines of the text, and the text itself, that other candidates or jobs have as well: they prove nothing. */
async function linesElsewhere(database: CandorDatabase, id: string, text: string): Promise<ReadonlySet<string>> {
  const own = [text, ...text.split("\n").map((line) => line.trim())].filter((line) => line !== "");
  const elsewhere = new Set<string>();
  const note = (other: string) => {
    for (const line of own) if (other.includes(line)) elsewhere.add(line);
  };
  await database.texts.each((row) => row.candidateId !== id && note(row.text));
  await database.jobs.each((job) => note(job.text));
  return elsewhere;
}
