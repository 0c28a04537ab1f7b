import { useEffect, useRef, useState } from "react";

import { logFault } from "../../lib/log.ts";
import { readGraph } from "../../models/graph-reader.ts";
import { ModelError } from "../../protocol/failure.ts";
import type { GraphRead } from "../../protocol/graph-import.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { graphFailureText } from "./graph-texts.ts";

type Found = Extract<GraphRead, { status: "ready" }>;

export type GraphStep =
  | { readonly status: "idle" }
  | { readonly status: "reading"; readonly name: string; readonly position: number; readonly count: number }
  | { readonly status: "found" | "keeping"; readonly found: Found }
  | { readonly status: "failed"; readonly problem: string };

export interface GraphReadingState {
  readonly step: GraphStep;
  read(files: readonly File[]): Promise<void>;
  stop(): void;
  use(): Promise<void>;
  dismiss(): void;
  goBack(): Promise<void>;
}

/** Reads files as a skill graph and keeps it when the person says so. Closing the panel stops the reading. */
export function useGraphReading({ ownGraph }: Storage): GraphReadingState {
  const [step, setStep] = useState<GraphStep>({ status: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function read(files: readonly File[]): Promise<void> {
    const first = files[0];
    if (first === undefined) return;
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setStep({ status: "reading", name: first.name, position: 1, count: files.length });
    try {
      const onEvent = (at: { name: string; position: number; count: number }) => setStep({ status: "reading", ...at });
      const result = await readGraph(files, { signal, onEvent });
      setStep(
        result.status === "ready" ? { status: "found", found: result } : { status: "failed", problem: result.problem },
      );
    } catch (error) {
      if (signal.aborted) return;
      const code = error instanceof ModelError ? error.code : "internal";
      if (code === "internal") logFault("graph", error);
      setStep({ status: "failed", problem: graphFailureText(code) });
    }
  }

  async function use(): Promise<void> {
    if (step.status !== "found") return;
    const { json, counts, sources } = step.found;
    setStep({ status: "keeping", found: step.found });
    try {
      await ownGraph.write(json, { counts, sources: [...sources], addedAt: Date.now() });
      setStep({ status: "idle" });
    } catch {
      setStep({ status: "failed", problem: graphFailureText("storage") });
    }
  }

  return {
    step,
    read,
    use,
    stop() {
      running.current?.abort();
      setStep({ status: "idle" });
    },
    dismiss: () => setStep({ status: "idle" }),
    goBack: () => ownGraph.remove(),
  };
}
