import { notifications } from "@mantine/notifications";
import { useEffect } from "react";

import type { SetKind } from "../core/evaluation/labelled-set.ts";
import { createEvaluationRun, type EvaluationRun } from "../features/evaluate/evaluation-run.ts";
import { EvaluateView } from "../features/evaluate/EvaluateView.tsx";
import { withDeviceLock } from "../features/rank/device-lock.ts";
import { logFault } from "../lib/log.ts";
import { t } from "../lib/messages.ts";
import { createEvaluator } from "../models/evaluator.ts";
import { EvaluateChat } from "./EvaluateChat.tsx";
import { type Services, useServices } from "./services.ts";
import { setSession, useSession } from "./session.ts";

export function EvaluateRoute() {
  const services = useServices();
  const run = runOf(services);
  const dropped = useSession((session) => session.fileToEvaluate);
  useEffect(() => {
    if (dropped === null) return;
    setSession({ fileToEvaluate: null });
    void run.start(dropped);
  }, [dropped, run]);
  return (
    <>
      <EvaluateView run={run} fetchSample={fetchSample} onSampleFailed={tellSampleFailed} />
      <EvaluateChat />
    </>
  );
}

/** One a page: an evaluation goes on while another screen is open. Made here, so that none of it is in the first load. */
const runs = new WeakMap<Services, EvaluationRun>();

function runOf(services: Services): EvaluationRun {
  const known = runs.get(services);
  if (known) return known;
  const run = createEvaluationRun({
    scorer: services.scorer,
    evaluator: createEvaluator(),
    withDevice: withDeviceLock,
  });
  runs.set(services, run);
  return run;
}

async function fetchSample(kind: SetKind): Promise<Blob> {
  const name = kind === "pairs" ? "pairs.csv" : `${kind}.jsonl`;
  const response = await fetch(new URL(`./samples/evaluate/${name}`, document.baseURI));
  if (!response.ok) throw new Error(`sample answered ${response.status}`);
  return response.blob();
}

function tellSampleFailed(error: unknown) {
  logFault("sample", error);
  notifications.show({ message: t("The sample could not be loaded. Check your connection, then try again.") });
}
