// Decisions that were made before the test begins, as storage writes them, and the one job by which a test sees what they
// taught.

import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { splitByJob } from "../src/core/learning/split.ts";
import { textHash } from "../src/lib/hash.ts";
import type { TrainingSetRow } from "../src/storage/schema.ts";
import type { Lesson } from "../tools/samples/lessons.ts";
import type { CandorPage } from "./pages/candor-page.ts";

export interface Lessons {
  readonly lessons: readonly Lesson[];
  readonly labels: TrainingSetRow["labels"];
  readonly preferences: TrainingSetRow["preferences"];
}

/** A job that the gate judges by, hence one that teaches nothing. */
export interface HeldOutJob {
  readonly jobId: string;
  /** Code names of its candidates, and of those whom the lessons would take. */
  readonly names: readonly string[];
  readonly takenNames: readonly string[];
}

const COLOURS = ["Amber", "Slate", "Ivory", "Cobalt", "Coral"];
const codeName = ({ job }: Lesson, resume: number) => `${COLOURS[resume]} ${job.title}`;

export function heldOutJob({ lessons, preferences }: Lessons): HeldOutJob {
  const data = { version: "", pairs: [], groups: [], preferences: preferences.map((p) => ({ ...p, jobText: "" })) };
  const jobId = splitByJob(data, 1)?.heldOut.preferences[0]?.jobId;
  const lesson = lessons.find(({ job }) => job.id === jobId);
  if (!lesson) throw new Error("too few lessons to hold any out");
  const names = lesson.resumes.map((_, index) => codeName(lesson, index));
  return { jobId: lesson.job.id, names, takenNames: names.filter((_, index) => lesson.resumes[index]?.isTaken) };
}

/** Jobs, candidates and their anonymised texts, and the set of what was decided. Jobs that are not `ranked` stay unscored. */
function rowsOf({ lessons, labels, preferences }: Lessons, ranked: (jobId: string) => boolean) {
  const jobs = lessons.map(({ job }, index) => ({
    ...job,
    hash: textHash(job.text),
    ...{ cutOff: null, scoring: ranked(job.id) ? "wanted" : "stopped", requirements: null, keepUntil: null },
    ...{ createdAt: index + 1, updatedAt: index + 1 },
  }));
  const resumes = lessons.flatMap((lesson) =>
    lesson.resumes.map(({ id, text }, index) => ({ id, text, jobId: lesson.job.id, name: codeName(lesson, index) })),
  );
  const candidates = resumes.map(({ id, text, jobId, name }) => ({
    ...{ id, name, hash: textHash(text), jobIds: [jobId], kind: "text" },
    ...{ warnings: [], skills: [], experienceMonths: null, hiddenCount: 0, emailKey: null, importedAt: 1 },
  }));
  const texts = resumes.map(({ id, text }) => ({
    ...{ candidateId: id, text, sections: [], experiences: [], education: [], languages: [], certificates: [] },
    ...{ skillUses: [], hidden: [], placeholders: [], pageCount: null },
  }));
  const trainingSets = [{ id: "set", createdAt: 1, labels, preferences }];
  return { jobs, candidates, texts, trainingSets };
}

/** Into the database that the open page has made. */
export async function seedLessons(page: Page, lessons: Lessons, ranked = (_jobId: string) => true): Promise<void> {
  await inDatabase(page, rowsOf(lessons, ranked), []);
}

/** As if nothing had ever been scored: what is shown next was made anew. */
export async function forgetScores(page: Page): Promise<void> {
  await inDatabase(page, {}, ["scores", "evidence", "estimates"]);
}

function inDatabase(page: Page, put: Readonly<Record<string, readonly object[]>>, cleared: readonly string[]) {
  return page.evaluate(
    async ({ put, cleared }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("candor");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error("no database"));
      });
      const transaction = database.transaction([...Object.keys(put), ...cleared], "readwrite");
      for (const [table, rows] of Object.entries(put)) for (const row of rows) transaction.objectStore(table).put(row);
      for (const table of cleared) transaction.objectStore(table).clear();
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    { put, cleared },
  );
}

/** By code name, as exported. */
export async function exportedScores(candor: CandorPage): Promise<Map<string, number>> {
  const rows = JSON.parse(readFileSync(await candor.exportRanking("JSON"), "utf8")) as {
    candidate: string;
    score: number;
  }[];
  return new Map(rows.map(({ candidate, score }) => [candidate, score]));
}

/** By how much those who were taken stand above the others, on average. */
export function gap(scores: ReadonlyMap<string, number>, { takenNames }: HeldOutJob): number {
  const mean = (isTaken: boolean) => {
    const own = [...scores].filter(([name]) => takenNames.includes(name) === isTaken).map(([, score]) => score);
    return own.reduce((sum, score) => sum + score, 0) / own.length;
  };
  return mean(true) - mean(false);
}
