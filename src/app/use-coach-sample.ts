import { useState } from "react";

import type { Coach } from "../features/coach/coach.ts";
import { logFault } from "../lib/log.ts";
import { useServices } from "./services.ts";

/** One of the invented people of the sample: a driver who wants to cook has something to ask a coach. */
const RESUME = "dario-conti.pdf";
const JOB = "job.md";

export interface CoachSample {
  readonly state: "idle" | "loading" | "failed";
  load(): Promise<void>;
}

/** The project's own resume and posting, read like anybody's. */
export function useCoachSample({ run }: Coach): CoachSample {
  const { reader } = useServices();
  const [state, setState] = useState<CoachSample["state"]>("idle");
  return {
    state,
    async load() {
      setState("loading");
      try {
        const [resume, job] = await Promise.all([fetchSample(RESUME), fetchSample(JOB)]);
        const read = await reader.readJob({ file: job, name: JOB });
        if (read.status === "rejected") throw new Error(`the sample posting was ${read.reason}`);
        run.addPosting({ id: "sample", title: read.title, text: read.text, requirements: null });
        await run.read(new File([resume], RESUME, { type: "application/pdf" }));
        setState("idle");
      } catch (error) {
        logFault("sample", error);
        setState("failed");
      }
    },
  };
}

async function fetchSample(file: string): Promise<Blob> {
  const response = await fetch(new URL(`./samples/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`sample answered ${response.status}`);
  return response.blob();
}
