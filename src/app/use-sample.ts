import { useNavigate } from "@tanstack/react-router";
import * as z from "zod/mini";

import { logFault } from "../lib/log.ts";
import { useServices } from "./services.ts";
import { setSession } from "./session.ts";
import { warmScorer } from "./warm-scorer.ts";

const manifest = z.object({
  job: z.object({ title: z.string(), file: z.string() }),
  resumes: z.array(z.object({ file: z.string() })),
});

/** One click: the project's own job and resumes, through the same import as anybody's files. */
export function useSample() {
  const { storage, imports, reader, scorer } = useServices();
  const navigate = useNavigate();
  return async () => {
    setSession({ sampleState: "loading" });
    warmScorer(scorer);
    try {
      const { job, resumes } = manifest.parse(await (await fetchSample("manifest.json")).json());
      const files = await Promise.all(
        resumes.map(async ({ file }) => new File([await (await fetchSample(file)).blob()], file)),
      );
      const jobText = await reader.readJob({ file: await (await fetchSample(job.file)).blob(), name: job.file });
      if (jobText.status === "rejected") throw new Error(`the sample job was ${jobText.reason}`);
      const row = await storage.jobs.add(
        { title: job.title, text: jobText.text },
        { id: crypto.randomUUID(), now: Date.now() },
      );
      await navigate({ to: "/jobs/$jobId", params: { jobId: row.id } });
      setSession({ sampleState: "idle" });
      void imports.add(row.id, files);
    } catch (error) {
      logFault("sample", error);
      setSession({ sampleState: "failed" });
    }
  };
}

async function fetchSample(file: string): Promise<Response> {
  const response = await fetch(new URL(`./samples/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`sample answered ${response.status}`);
  return response;
}
