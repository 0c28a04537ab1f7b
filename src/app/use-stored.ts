import { useMemo } from "react";
import { useStore } from "zustand";

import { lastChoices } from "../core/feedback/decision.ts";
import { type AskIndex, createAskIndex, type Stored } from "../features/ask/ask-index.ts";
import { knownScorer } from "../models/known-scorer.ts";
import { createQuery } from "../models/query.ts";
import { useObservable } from "../ui/use-observable.ts";
import { type Services, useServices } from "./services.ts";

/** What questions are asked of: all that is stored. Null while it is read. */
export function useStored(): Stored | null {
  const { storage, scorer } = useServices();
  const jobs = useObservable("jobs", storage.jobs.watchAll);
  const candidates = useObservable("candidates", storage.candidates.watchAll);
  const settings = useObservable("settings", storage.settings.watch);
  const decisions = useObservable("decisions", storage.decisions.watchAll);
  const scorerState = useStore(scorer.state);
  const stored = useMemo((): Stored | null => {
    if (jobs.status !== "ready" || candidates.status !== "ready" || settings.status !== "ready") return null;
    if (decisions.status !== "ready") return null;
    const known = knownScorer(scorerState, settings.value);
    return {
      ...{ jobs: jobs.value, candidates: candidates.value, known },
      decisions: lastChoices(decisions.value),
    };
  }, [jobs, candidates, settings, decisions, scorerState]);
  if (jobs.status === "failed") throw jobs.error;
  if (candidates.status === "failed") throw candidates.error;
  return stored;
}

/** One a page: the tables outlive the screen. Made here, so that none of it is in the first load. */
const indexes = new WeakMap<Services, AskIndex>();

export function askIndexOf(services: Services): AskIndex {
  const index = indexes.get(services) ?? createAskIndex({ createQuery, storage: services.storage });
  indexes.set(services, index);
  return index;
}
