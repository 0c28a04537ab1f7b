import { useEffect, useState } from "react";
import { useStore } from "zustand";

import type { AskIndex, Stored } from "./ask-index.ts";
import { type AskRun, type AskState, createAskRun } from "./ask-run.ts";

/** The questions of this screen; what is under way ends with it. */
export function useAsk(index: AskIndex, stored: Stored | null): Omit<AskRun, "state" | "see"> & { state: AskState } {
  const [run] = useState(() => createAskRun(index));
  useEffect(() => run.see(stored), [run, stored]);
  useEffect(() => () => run.stop(), [run]);
  return { ...run, state: useStore(run.state) };
}
