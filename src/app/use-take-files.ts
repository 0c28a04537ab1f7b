import { useNavigate } from "@tanstack/react-router";

import { useServices } from "./services.ts";
import { setSession } from "./session.ts";
import { labelledFile, splitJobAndResumes } from "./take-files.ts";

/**
 * Takes dropped files: into the open job, or, where there is none, into a new one made from them. While the evaluation is
 * open, a labelled file is evaluated.
 */
export function useTakeFiles(jobId: string | undefined, isEvaluating = false) {
  const { imports, storage, reader } = useServices();
  const navigate = useNavigate();
  return async (files: readonly File[]) => {
    if (files.length === 0) return;
    if (jobId !== undefined) {
      setSession({ importOpened: true });
      await imports.add(jobId, files);
      return;
    }
    const fileToEvaluate = isEvaluating ? labelledFile(files) : null;
    if (fileToEvaluate) return setSession({ fileToEvaluate });
    const { job, resumes } = splitJobAndResumes(files);
    // A reader that died reads no job; the form that opens then asks for it, and the files wait there.
    const read = job && (await reader.readJob({ file: job, name: job.name }).catch(() => null));
    if (read?.status === "ready") {
      const row = await storage.jobs.add(
        { title: read.title, text: read.text },
        { id: crypto.randomUUID(), now: Date.now() },
      );
      await navigate({ to: "/jobs/$jobId", params: { jobId: row.id } });
      await imports.add(row.id, resumes);
      return;
    }
    setSession({ pendingFiles: files });
    await navigate({ to: "/jobs/new" });
  };
}
