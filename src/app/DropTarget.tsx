import { useParams, useRouterState } from "@tanstack/react-router";

import { DropOverlay } from "../features/import/DropOverlay.tsx";
import { t } from "../lib/messages.ts";
import { useTakeFiles } from "./use-take-files.ts";

/** The whole window takes files. */
export function DropTarget() {
  const { jobId } = useParams({ strict: false });
  const isEvaluating = useRouterState({ select: (state) => state.location.pathname === "/evaluate" });
  const takeFiles = useTakeFiles(jobId, isEvaluating);
  const label = () => {
    if (jobId) return t("Drop resumes to add them to this job");
    return isEvaluating ? t("Drop a labelled file to evaluate it") : t("Drop a job description and resumes");
  };
  return <DropOverlay onFiles={(files) => void takeFiles(files)} label={label()} />;
}
