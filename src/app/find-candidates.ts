// Candidates of all jobs by words: of their code names, and of their skills. Titles are in the long part of a candidate,
// which is not read for a look-up at every letter.

import type { CandidateRow, JobRow } from "../storage/schema.ts";

export interface FoundCandidate {
  readonly id: string;
  readonly name: string;
  /** Of those it is in, the one that is open, else the one used last. */
  readonly jobId: string;
  readonly jobTitle: string;
  /** That a word was found in; null when the code name has all words. */
  readonly skill: string | null;
}

export const MOST_FOUND = 8;

/** A single letter begins half of all names. */
const LEAST_LETTERS = 2;

export function isSearched(query: string): boolean {
  return query.trim().length >= LEAST_LETTERS;
}

/** Every word has to begin a word of the name or of a skill. Those found by name alone come first. */
export function findCandidates(
  candidates: readonly Pick<CandidateRow, "id" | "name" | "jobIds" | "skills">[],
  jobs: readonly Pick<JobRow, "id" | "title">[],
  query: string,
  { here, skillLabel }: { readonly here: string | undefined; readonly skillLabel: (id: string) => string },
): readonly FoundCandidate[] {
  if (!isSearched(query)) return [];
  const words = wordsOf(query);
  const labels = new Map<string, string>();
  const labelOf = (id: string) => {
    const known = labels.get(id) ?? lower(skillLabel(id));
    labels.set(id, known);
    return known;
  };
  const byName: FoundCandidate[] = [];
  const bySkill: FoundCandidate[] = [];
  for (const { id, name, jobIds, skills } of candidates) {
    const named = lower(name);
    const others = words.filter((word) => !beginsWord(named, word));
    const found = others.map((word) => skills.find((skill) => beginsWord(labelOf(skill), word)));
    if (found.includes(undefined)) continue;
    const job =
      jobs.find((one) => one.id === here && jobIds.includes(one.id)) ?? jobs.find((one) => jobIds.includes(one.id));
    if (!job) continue;
    const skill = found[0] === undefined ? null : skillLabel(found[0]);
    (skill === null ? byName : bySkill).push({ id, name, jobId: job.id, jobTitle: job.title, skill });
  }
  const alphabetical = (a: FoundCandidate, b: FoundCandidate) => a.name.localeCompare(b.name, "en");
  return [...byName.sort(alphabetical), ...bySkill.sort(alphabetical)].slice(0, MOST_FOUND);
}

function wordsOf(text: string): readonly string[] {
  return lower(text).split(/\s+/).filter(Boolean);
}

function beginsWord(text: string, word: string): boolean {
  return ` ${text}`.includes(` ${word}`);
}

function lower(text: string): string {
  return text.toLocaleLowerCase("en");
}
