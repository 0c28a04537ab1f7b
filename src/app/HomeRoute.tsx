import { Navigate } from "@tanstack/react-router";
import { useNavigate } from "@tanstack/react-router";

import { FirstVisit } from "../features/start/FirstVisit.tsx";
import { useObservable } from "../ui/use-observable.ts";
import { useServices } from "./services.ts";
import { useSession } from "./session.ts";
import { useSample } from "./use-sample.ts";
import { useTakeFiles } from "./use-take-files.ts";

/** The first visit, or, for those who have been here, the job they changed last. */
export function HomeRoute() {
  const { storage } = useServices();
  const jobs = useObservable("jobs", storage.jobs.watchAll);
  const sampleState = useSession((session) => session.sampleState);
  const navigate = useNavigate();
  const loadSample = useSample();
  const takeFiles = useTakeFiles(undefined);
  if (jobs.status === "failed") throw jobs.error;
  if (jobs.status === "loading") return null;
  const latest = jobs.value[0];
  if (latest && sampleState !== "loading") return <Navigate to="/jobs/$jobId" params={{ jobId: latest.id }} replace />;
  return (
    <FirstVisit
      onSample={() => void loadSample()}
      sampleState={sampleState}
      onNewJob={() => void navigate({ to: "/jobs/new" })}
      onCoach={() => void navigate({ to: "/coach" })}
      onFiles={(files) => void takeFiles(files)}
      keeps={storage.keeps}
      webgpu={"gpu" in navigator ? "unknown" : "no"}
    />
  );
}
