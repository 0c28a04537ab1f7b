// The swap test on the user's own data: each resume is put under other people's names and genders, hidden again by the
// same code that hid it first, and scored again by the same scorer. Nothing of it is kept.

import { createStore, type StoreApi } from "zustand/vanilla";

import { jobScoredText } from "../../core/matching/job.ts";
import { toGender } from "../../core/records/gendered-words.ts";
import { asGroup, SWAP_GROUPS, type SwappedText } from "../../core/records/name-swap.ts";
import { type GroupResult, groupResults, type SwapRow } from "../../core/records/swap-result.ts";
import { seededSample } from "../../lib/seeded-random.ts";
import type { Reader } from "../../models/reader.ts";
import type { Scorer } from "../../models/scorer.ts";
import { type Failure, toFailure } from "../../protocol/failure.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateTextRow, JobRow } from "../../storage/schema.ts";

/** Candidates that are looked at: nine versions of each are read, and those that differ are scored. */
export const MOST_CANDIDATES = 30;

export interface FairnessReport {
  readonly jobTitle: string;
  readonly candidates: number;
  readonly total: number;
  readonly results: readonly GroupResult[];
  /** Versions that came out of the hiding as the very text that is stored: their score cannot differ. */
  readonly identical: number;
  readonly versions: number;
  /** Candidates whose anonymised text still holds words of one gender. */
  readonly gendered: number;
}

export type FairnessState =
  | { readonly status: "idle" | "waiting" | "stopped" }
  | { readonly status: "hiding" | "scoring"; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly report: FairnessReport }
  | { readonly status: "failed"; readonly failure: Failure };

export interface FairnessRun {
  readonly state: StoreApi<FairnessState>;
  start(job: JobRow): Promise<void>;
  stop(): void;
}

interface Needs {
  readonly reader: Pick<Reader, "reread">;
  readonly scorer: Pick<Scorer, "score">;
  readonly storage: Pick<Storage, "candidates" | "audit">;
  readonly withDevice: (signal: AbortSignal, onWait: () => void, work: () => Promise<void>) => Promise<void>;
  readonly nowMs?: () => number;
}

/** One candidate under one name, after hiding. */
interface Version {
  readonly candidateId: string;
  readonly groupId: string;
  readonly text: string;
  readonly missed: number;
}

/** Besides the groups of names: what is left of gendered words, in each form, with the names hidden. */
export const GENDERED_WORDS = { female: "words-female", male: "words-male" } as const;
const STORED = "stored";

export function createFairnessRun({ reader, scorer, storage, withDevice, nowMs = Date.now }: Needs): FairnessRun {
  const state = createStore<FairnessState>(() => ({ status: "idle" }));
  let abort = new AbortController();

  async function run(job: JobRow, signal: AbortSignal) {
    const set = (next: FairnessState) => !signal.aborted && state.setState(next, true);
    const rows = (await storage.candidates.ofJob(job.id)).toSorted((a, b) => a.id.localeCompare(b.id));
    const sample = seededSample(rows.length, MOST_CANDIDATES, 1).flatMap((place) => rows[place] ?? []);
    const texts = await storage.candidates.texts(sample.map(({ id }) => id));

    const total = texts.length * (1 + SWAP_GROUPS.length + 2);
    const versions: Version[] = [];
    let gendered = 0;
    for (const [index, row] of texts.entries()) {
      for (const { groupId, swapped } of versionsOf(row, index)) {
        set({ status: "hiding", done: versions.length, total });
        const input = { text: swapped.text, hidden: [], corrections: { hide: [], keep: [] } };
        const { text } = await reader.reread(input, { signal });
        if (signal.aborted) return;
        versions.push({ candidateId: row.candidateId, groupId, text, missed: missedIn(text, swapped.inserted) });
      }
      if (toGender(row.text, "male").count + toGender(row.text, "female").count > 0) gendered += 1;
    }

    const scores = await scoreTexts(job, [...new Set(versions.map(({ text }) => text))], signal, set);
    const stored = new Map(
      versions.filter(({ groupId }) => groupId === STORED).map((version) => [version.candidateId, version.text]),
    );
    const swapped = versions.filter(({ groupId }) => groupId !== STORED);
    const swapRows = swapped.flatMap(({ candidateId, groupId, text, missed }): SwapRow[] => {
      const [before, after] = [scores.get(stored.get(candidateId) ?? ""), scores.get(text)];
      return before === undefined || after === undefined ? [] : [{ candidateId, groupId, before, after, missed }];
    });
    await storage.audit.add({ action: "fairness-tested", at: nowMs(), jobId: job.id, count: texts.length });
    set({
      status: "done",
      report: {
        jobTitle: job.title,
        candidates: texts.length,
        total: rows.length,
        results: groupResults(swapRows),
        identical: swapped.filter(({ candidateId, text }) => text === stored.get(candidateId)).length,
        versions: swapped.length,
        gendered,
      },
    });
  }

  /** Each text once: equal texts have equal scores. */
  async function scoreTexts(
    job: JobRow,
    texts: readonly string[],
    signal: AbortSignal,
    set: (next: FairnessState) => void,
  ): Promise<ReadonlyMap<string, number>> {
    const scores = new Map<string, number>();
    set({ status: "waiting" });
    await withDevice(
      signal,
      () => set({ status: "waiting" }),
      async () => {
        await scorer.score(
          { jobText: jobScoredText(job), resumes: texts.map((text, index) => ({ id: String(index), text })) },
          {
            signal,
            onEvent: ({ id, fit }) => {
              scores.set(texts[Number(id)] ?? "", fit.score);
              set({ status: "scoring", done: scores.size, total: texts.length });
            },
          },
        );
      },
    );
    return scores;
  }

  return {
    state,
    async start(job) {
      abort.abort();
      abort = new AbortController();
      const { signal } = abort;
      try {
        await run(job, signal);
      } catch (error) {
        const failure = toFailure(error);
        if (!signal.aborted && failure.code !== "aborted") state.setState({ status: "failed", failure }, true);
      }
    },
    stop() {
      abort.abort();
      state.setState({ status: "stopped" }, true);
    },
  };
}

/** The text as it is, under each group's name, and with its gendered words alone in each form. */
function versionsOf(
  { text }: CandidateTextRow,
  seed: number,
): readonly { readonly groupId: string; readonly swapped: SwappedText }[] {
  const alone = (gender: "female" | "male") => {
    const { text: swapped } = toGender(text, gender);
    return { groupId: GENDERED_WORDS[gender], swapped: { text: swapped, inserted: [] } };
  };
  return [
    { groupId: STORED, swapped: { text, inserted: [] } },
    ...SWAP_GROUPS.map((group) => ({ groupId: group.id, swapped: asGroup(text, group, seed) })),
    alone("female"),
    alone("male"),
  ];
}

/** A value is missed when the whole of it, or a long enough part of a name, can still be read. */
function missedIn(text: string, inserted: readonly string[]): number {
  const haystack = text.toLowerCase();
  return inserted.filter((value) =>
    [value, ...value.split(/\s+/)].some(
      (part) => part.length >= SHORTEST_PART && haystack.includes(part.toLowerCase()),
    ),
  ).length;
}

const SHORTEST_PART = 5;
