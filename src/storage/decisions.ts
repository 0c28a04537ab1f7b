import { liveQuery } from "dexie";
import * as z from "zod/mini";

import type { Decision, PreferenceDecision } from "../core/feedback/decision.ts";
import type { CandorDatabase } from "./schema.ts";

/** A row of the settings table of its own. */
const SETTINGS_KEY = "decide";

const decideSettings = z.object({
  /** Who decides on this machine, by pseudonym; the first is the one who decides now. */
  raters: z.catch(z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.minLength(1)), ["Rater 1"]),
  /** The scorer's opinion stays hidden until the first decision. */
  isBlind: z.catch(z.boolean(), false),
});

export type DecideSettings = z.infer<typeof decideSettings>;

const DEFAULTS: DecideSettings = { raters: ["Rater 1"], isBlind: false };

export interface MergeOutcome {
  readonly added: number;
  /** Newer than what was here. */
  readonly replaced: number;
  /** Already here, or here in a newer version. */
  readonly kept: number;
}

/** Decisions and preferences of people. Each write is one transaction: a tab that is killed loses at most that one. */
export function createDecisions(database: CandorDatabase) {
  const { decisions, preferences, settings } = database;
  const readSettings = async () => decideSettings.parse((await settings.get(SETTINGS_KEY))?.value ?? DEFAULTS);

  return {
    watchOfJob: (jobId: string) => liveQuery(() => decisions.where("jobId").equals(jobId).toArray()),
    watchAll: () => liveQuery(() => decisions.toArray()),
    all: () => decisions.toArray(),
    ofCandidate: (candidateId: string) => decisions.where("candidateId").equals(candidateId).toArray(),
    /** Keeps it and returns what undo needs: what stood there before, or null. */
    put: (decision: Decision): Promise<Decision | null> =>
      database.transaction("rw", decisions, async () => {
        const before = (await decisions.get(decision.id)) ?? null;
        await decisions.put(decision);
        return before;
      }),
    /** Changes what was said about it; nothing happens when it was taken back meanwhile. */
    amend: (id: string, changed: Partial<Omit<Decision, "id">>) => decisions.update(id, changed),
    /** Takes the last one back: `before` is what `put` returned. */
    undo: async (id: string, before: Decision | null): Promise<void> => {
      await (before === null ? decisions.delete(id) : decisions.put(before));
    },

    watchPreferences: () => liveQuery(() => preferences.toArray()),
    allPreferences: () => preferences.toArray(),
    putPreference: (preference: PreferenceDecision) => preferences.put(preference),
    removePreference: (id: string) => preferences.delete(id),

    /** All or nothing; of two with one id the later stays. */
    merge: (incoming: {
      readonly decisions: readonly Decision[];
      readonly preferences: readonly PreferenceDecision[];
    }): Promise<MergeOutcome> =>
      database.transaction("rw", [decisions, preferences], async () => {
        const counts = { added: 0, replaced: 0, kept: 0 };
        for (const decision of incoming.decisions)
          if (count(await decisions.get(decision.id), decision)) await decisions.put(decision);
        for (const preference of incoming.preferences)
          if (count(await preferences.get(preference.id), preference)) await preferences.put(preference);
        return counts;

        function count(known: { readonly at: number } | undefined, { at }: { readonly at: number }): boolean {
          const fate = known === undefined ? "added" : known.at < at ? "replaced" : "kept";
          counts[fate] += 1;
          return fate !== "kept";
        }
      }),

    watchSettings: () => liveQuery(readSettings),
    readSettings,
    writeSettings: (changed: Partial<DecideSettings>) =>
      database.transaction("rw", settings, async () => {
        await settings.put({ key: SETTINGS_KEY, value: { ...(await readSettings()), ...changed } });
      }),
  };
}

export type Decisions = ReturnType<typeof createDecisions>;
