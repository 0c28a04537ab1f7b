// What is open on the screen right now; gone with the page.

import { create } from "zustand";

interface Session {
  readonly importOpened: boolean;
  readonly modelOpened: boolean;
  readonly keysOpened: boolean;
  readonly helpOpened: boolean;
  readonly tourOpened: boolean;
  readonly railOpened: boolean;
  /** Files dropped before there is a job for them. */
  readonly pendingFiles: readonly File[];
  /** Dropped beside the evaluation's own area, until it takes it. */
  readonly fileToEvaluate: File | null;
  readonly sampleState: "idle" | "loading" | "failed";
}

export const useSession = create<Session>(() => ({
  importOpened: false,
  modelOpened: false,
  keysOpened: false,
  helpOpened: false,
  tourOpened: false,
  railOpened: false,
  pendingFiles: [],
  fileToEvaluate: null,
  sampleState: "idle",
}));

export const setSession = useSession.setState;
