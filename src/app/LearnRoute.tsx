import { notifications } from "@mantine/notifications";
import { useRouter } from "@tanstack/react-router";
import { useStore } from "zustand";

import { shortDigest } from "../core/learning/adapter.ts";
import { parseAdapterFile, writeAdapterFile } from "../core/learning/adapter-file.ts";
import { createLearningRun, type LearningRun } from "../features/learn/learning-run.ts";
import { LearnView } from "../features/learn/LearnView.tsx";
import { withDeviceLock } from "../features/rank/device-lock.ts";
import { t } from "../lib/messages.ts";
import { createTrainer } from "../models/trainer.ts";
import type { AdapterRow } from "../storage/schema.ts";
import { saveFile } from "../ui/save-file.ts";
import { useObservable } from "../ui/use-observable.ts";
import { type Services, useServices } from "./services.ts";

export function LearnRoute() {
  const services = useServices();
  const router = useRouter();
  const { storage } = services;
  const run = runOf(services);
  const state = useStore(run.state);
  const sets = useObservable("sets", storage.learning.watchSets);
  const left = useObservable("training", storage.learning.watchTraining);
  const adapters = useObservable("adapters", storage.learning.watchAdapters);
  const settings = useObservable("settings", storage.settings.watch);
  if (sets.status !== "ready" || left.status !== "ready" || adapters.status !== "ready") return null;
  if (settings.status !== "ready") return null;

  return (
    <LearnView
      run={run}
      sets={sets.value}
      left={state.status === "training" ? null : left.value}
      adapters={adapters.value}
      worn={settings.value.adapterDigest}
      decisionsHref={router.history.createHref(router.buildLocation({ to: "/decisions" }).href)}
      onStart={({ id }, settings) => void run.start(id, settings)}
      onForget={({ id }) => void storage.learning.forgetTraining(id)}
      onUse={(digest) => void wear(services, digest)}
      onExport={exportAdapter}
      onImport={(file) => void importAdapter(services, file)}
      onRemove={({ digest }) => void storage.learning.removeAdapter(digest)}
    />
  );
}

/** One a page: a training goes on while another screen is open. */
const runs = new WeakMap<Services, LearningRun>();

function runOf(services: Services): LearningRun {
  const known = runs.get(services);
  if (known) return known;
  const { storage, scorer } = services;
  const run = createLearningRun({
    storage,
    trainer: createTrainer(),
    openScorer: scorer.another,
    where: scorer.choice,
    withDevice: withDeviceLock,
  });
  runs.set(services, run);
  return run;
}

/**
 * The scorer takes the adapter while nobody scores: a score is kept under the version that made it. Rankings that nobody
 * stopped are made again, or, rolled back, come from what was kept.
 */
async function wear({ storage, scorer, ranking }: Services, digest: string | null) {
  const adapter = await storage.learning.adapter(digest);
  await withDeviceLock(
    new AbortController().signal,
    () => notifications.show({ message: t("It is put on as soon as the ranking under way has ended.") }),
    async () => {
      scorer.setAdapter(adapter);
      const { scorerVersion, thresholds } = await scorer.load();
      await storage.settings.write({ adapterDigest: digest, scorerVersion, thresholds });
    },
  );
  (await storage.jobs.unfinished()).forEach(ranking.start);
}

function exportAdapter({ digest, weights, modelDigest, dataVersion }: AdapterRow) {
  const bytes = writeAdapterFile(weights, { modelDigest, dataVersion });
  saveFile(`candor-adapter-${shortDigest(digest)}.safetensors`, bytes, "application/octet-stream");
}

async function importAdapter({ storage }: Services, file: File) {
  const read = parseAdapterFile(new Uint8Array(await file.arrayBuffer()));
  if (read.status === "refused") {
    const why = read.why === "changed" ? t("its numbers are not those it was signed with") : t("it is not an adapter");
    notifications.show({
      message: t("This file was not imported: {why}. Export it again where it was made.", { why }),
    });
    return;
  }
  const { digest, weights, facts } = read;
  if (await storage.learning.adapter(digest)) return;
  await storage.learning.putAdapter({
    ...{ digest, weights, ...facts, origin: "imported", curves: null, gate: null },
    createdAt: Date.now(),
  });
}
