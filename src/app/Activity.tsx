import { useStore } from "zustand";

import { ActivityTray } from "../features/import/ActivityTray.tsx";
import type { RunState } from "../features/rank/ranking-run.ts";
import { useObservable } from "../ui/use-observable.ts";
import { useServices } from "./services.ts";
import { setSession } from "./session.ts";

/** Everything long that is under way, in one place. */
export function Activity() {
  const { storage, imports, ranking } = useServices();
  const jobs = useObservable("jobs", storage.jobs.watchAll);
  const runs = useStore(ranking.state);
  const importState = useStore(imports.state);
  const titles = new Map(jobs.status === "ready" ? jobs.value.map((job) => [job.id, job.title]) : []);
  const rows = Object.entries(runs).flatMap(([id, run]) => {
    const label = titles.get(id);
    const shown = activityOf(run);
    return label === undefined || shown === null ? [] : [{ id, label, ...shown }];
  });
  return (
    <ActivityTray
      imports={importState}
      ranking={rows}
      onOpenImport={() => setSession({ importOpened: true })}
      onStopImport={imports.cancel}
      onStop={ranking.stop}
    />
  );
}

function activityOf(run: RunState) {
  switch (run.status) {
    case "running":
      return { status: "running" as const, done: run.done, total: run.total, perSecond: run.perSecond };
    case "starting":
      return { status: "waiting" as const, done: 0, total: 0, perSecond: null };
    case "elsewhere":
      return { status: "waiting" as const, done: 0, total: 0, perSecond: null };
    case "idle":
    case "stopped":
    case "failed":
      return null; // Told where the ranking is.
    default:
      return run satisfies never;
  }
}
