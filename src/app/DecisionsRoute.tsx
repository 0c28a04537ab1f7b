import { useRouter } from "@tanstack/react-router";

import { DecisionsView } from "../features/decide/DecisionsView.tsx";
import { DriftSection } from "../features/drift/DriftSection.tsx";
import { FairnessSection } from "../features/fairness/FairnessSection.tsx";
import { useObservable } from "../ui/use-observable.ts";
import { useServices } from "./services.ts";
import { useKnownScorer } from "./use-known-scorer.ts";

export function DecisionsRoute() {
  const { storage } = useServices();
  const router = useRouter();
  const known = useKnownScorer();
  const jobs = useObservable("jobs", storage.jobs.watchAll);
  if (jobs.status === "failed") throw jobs.error;
  if (jobs.status === "loading") return null;
  const learnHref = router.history.createHref(router.buildLocation({ to: "/learn" }).href);
  return (
    <DecisionsView storage={storage} jobs={jobs.value} learnHref={learnHref}>
      <DriftSection storage={storage} jobs={jobs.value} known={known} />
      <FairnessSection storage={storage} jobs={jobs.value} known={known} />
    </DecisionsView>
  );
}
