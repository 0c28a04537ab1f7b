import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";

import { useObservable } from "../ui/use-observable.ts";
import { useServices } from "./services.ts";
import { setSession, useSession } from "./session.ts";
import { isTourSeen } from "./tour-seen.ts";

/** Begins the tour beside the first ranking that has somebody in it, unless it was seen. */
export function useTourStart() {
  const { storage } = useServices();
  const { jobId = "" } = useParams({ strict: false });
  const count = useObservable(jobId, () => storage.candidates.countByJob(jobId));
  const isBusy = useSession(({ importOpened, modelOpened, keysOpened, helpOpened }) =>
    [importOpened, modelOpened, keysOpened, helpOpened].includes(true),
  );
  const hasRanking = jobId !== "" && count.status === "ready" && count.value > 0;
  useEffect(() => {
    if (hasRanking && !isBusy && !isTourSeen()) setSession({ tourOpened: true });
  }, [hasRanking, isBusy]);
}
