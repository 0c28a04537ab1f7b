import { useParams } from "@tanstack/react-router";

import { DropOverlay } from "../features/import/DropOverlay.tsx";
import { t } from "../lib/messages.ts";
import { useTakeFiles } from "./use-take-files.ts";

/** The whole window takes files. */
export function DropTarget() {
  const { jobId } = useParams({ strict: false });
  const takeFiles = useTakeFiles(jobId);
  return (
    <DropOverlay
      onFiles={(files) => void takeFiles(files)}
      label={jobId ? t("Drop resumes to add them to this job") : t("Drop a job description and resumes")}
    />
  );
}
