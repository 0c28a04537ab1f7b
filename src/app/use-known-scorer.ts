import { useStore } from "zustand";

import { type KnownScorer, knownScorer } from "../models/known-scorer.ts";
import { useObservable } from "../ui/use-observable.ts";
import { useServices } from "./services.ts";

/** The scorer whose scores are shown: the loaded one, or the last that was. */
export function useKnownScorer(): KnownScorer | null {
  const { storage, scorer } = useServices();
  const settings = useObservable("settings", storage.settings.watch);
  const state = useStore(scorer.state);
  return knownScorer(state, settings.status === "ready" ? settings.value : null);
}
