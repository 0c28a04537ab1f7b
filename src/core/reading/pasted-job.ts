// Finds a job description inside a resume: word for word that of the job at hand, or one that speaks as jobs do.

import { type Stretch, wordPlaces } from "./word-places.ts";

export const PASTED = {
  /** Words in a row where a search begins. */
  seed: 8,
  /** Words in a row that are no accident and no tailored bullet; those have 10 to 25. */
  copiedWords: 40,
  /** Of a short job: this share of it, and at least so many words. */
  copiedShare: 0.6,
  fewestWords: 25,
  /** Different turns of phrase of a job advert, in one stretch of so many words. */
  cues: 4,
  cueWords: 300,
} as const;

/** How employers speak of a job, never a person of themselves. One kind a line. */
const CUES: readonly RegExp[] = [
  /\bwe(?:'re|’re| are) (?:currently )?(?:looking for|seeking|hiring)\b/i,
  /\b(?:the|our) (?:ideal|successful) (?:candidate|applicant)\b/i,
  /\b(?:you will|you'll|you’ll|you are|you have|you must|you should)\b/i,
  /\b(?:what we offer|we offer|our benefits|benefits package includes)\b/i,
  /\bequal[- ]opportunity employer\b/i,
  /\b(?:about (?:the (?:role|job|position|team)|us)|the role:|job description|position summary)\b/i,
  /\b(?:apply (?:now|today|here)|to apply|how to apply|send (?:us )?your (?:cv|resume))\b/i,
  /\b(?:join (?:our|us)|our team is)\b/i,
  /\b(?:minimum|required|preferred|basic) (?:qualifications|requirements|skills)\b/i,
  /\b(?:must have|nice to have|required:|is required|are required|is a plus)\b/i,
];

/** Stretches copied from a job description. `jobText` is the job the resume is for, if any. */
export function findPastedJob(text: string, jobText: string | null): Stretch[] {
  return [...(jobText === null ? [] : copiedFrom(text, jobText)), ...advert(text)];
}

function copiedFrom(text: string, jobText: string): Stretch[] {
  const words = wordPlaces(text);
  const job = wordPlaces(jobText).map(({ word }) => word);
  const least = Math.max(PASTED.fewestWords, Math.min(PASTED.copiedWords, PASTED.copiedShare * job.length));
  const seeds = new Map<string, number[]>();
  for (let i = 0; i + PASTED.seed <= job.length; i++) {
    const seed = job.slice(i, i + PASTED.seed).join(" ");
    seeds.set(seed, [...(seeds.get(seed) ?? []), i]);
  }
  const found: Stretch[] = [];
  for (let i = 0; i + PASTED.seed <= words.length; i++) {
    const seed = words.slice(i, i + PASTED.seed).map(({ word }) => word);
    const starts = seeds.get(seed.join(" ")) ?? [];
    const length = Math.max(0, ...starts.map((start) => lengthInCommon(words, i, job, start)));
    if (length < least) continue;
    found.push({ start: words[i]?.start ?? 0, end: words[i + length - 1]?.end ?? 0 });
    i += length - 1;
  }
  return found;
}

function lengthInCommon(words: readonly { word: string }[], i: number, job: readonly string[], start: number): number {
  let length = 0;
  while (i + length < words.length && start + length < job.length && words[i + length]?.word === job[start + length])
    length++;
  return length;
}

/** From the first to the last turn of phrase of an advert, where enough different ones stand close together. */
function advert(text: string): Stretch[] {
  const cues = CUES.flatMap((cue, kind) =>
    [...text.matchAll(new RegExp(cue, "gi"))].map(({ 0: match, index }) => ({
      kind,
      start: index,
      end: index + match.length,
    })),
  ).sort((a, b) => a.start - b.start);
  if (new Set(cues.map(({ kind }) => kind)).size < PASTED.cues) return [];
  const words = wordPlaces(text);
  const wordAt = (offset: number) => words.findIndex(({ end }) => end > offset);
  for (const [i, first] of cues.entries()) {
    const from = wordAt(first.start);
    const near = cues.slice(i).filter(({ start }) => wordAt(start) - from <= PASTED.cueWords);
    if (new Set(near.map(({ kind }) => kind)).size >= PASTED.cues)
      return [{ start: first.start, end: near.at(-1)?.end ?? first.end }];
  }
  return [];
}
