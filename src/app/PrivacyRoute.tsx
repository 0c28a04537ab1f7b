import { EraseEverything } from "../features/settings/EraseEverything.tsx";
import { useStorageUse } from "../features/settings/use-storage-use.ts";
import { createFairnessRun, type FairnessRun } from "../features/privacy/fairness-run.ts";
import { PrivacyView } from "../features/privacy/PrivacyView.tsx";
import { withDeviceLock } from "../features/rank/device-lock.ts";
import { type Services, useServices } from "./services.ts";
import { useEraseAll } from "./use-erase-all.ts";

export function PrivacyRoute() {
  const services = useServices();
  const { storage, imports, ranking } = services;
  const use = useStorageUse(storage, 0);
  const eraseAll = useEraseAll();
  return (
    <PrivacyView
      storage={storage}
      fairness={fairnessOf(services)}
      onErased={(ids) => {
        imports.forget(ids);
        storage.vault.forget(ids);
      }}
      onChanged={ranking.start}
      eraseEverything={<EraseEverything use={use} onErase={eraseAll} />}
    />
  );
}

/** One a page: a test goes on while another screen is open. */
const runs = new WeakMap<Services, FairnessRun>();

function fairnessOf(services: Services): FairnessRun {
  const { reader, scorer, storage } = services;
  const run = runs.get(services) ?? createFairnessRun({ reader, scorer, storage, withDevice: withDeviceLock });
  runs.set(services, run);
  return run;
}
