import { Drawer } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useStore } from "zustand";

import { ModelPanel } from "../features/settings/ModelPanel.tsx";
import { t } from "../lib/messages.ts";
import { hubAddress } from "./hub-address.ts";
import { useObservable } from "../ui/use-observable.ts";
import { PRIVACY_HREF } from "./privacy-address.ts";
import { useServices } from "./services.ts";
import { setSession, useSession } from "./session.ts";
import { useEraseAll } from "./use-erase-all.ts";

const ModelChoice = lazy(async () => ({
  default: (await import("../features/settings/ModelChoice.tsx")).ModelChoice,
}));

const GraphPanel = lazy(async () => ({
  default: (await import("../features/settings/GraphPanel.tsx")).GraphPanel,
}));

const OfflinePart = lazy(async () => ({ default: (await import("./OfflinePart.tsx")).OfflinePart }));

const LanguageChoice = lazy(async () => ({ default: (await import("./LanguageChoice.tsx")).LanguageChoice }));

const ChatModelsPart = lazy(async () => ({ default: (await import("./ChatModelsPart.tsx")).ChatModelsPart }));

const NamesPart = lazy(async () => ({ default: (await import("./NamesPart.tsx")).NamesPart }));

/** The panel behind the status pill: the scorer and what is stored. */
export function Model() {
  const { storage, scorer, models, ranking } = useServices();
  const eraseAll = useEraseAll();
  const opened = useSession((session) => session.modelOpened);
  const state = useStore(scorer.state);
  const settings = useObservable("settings", storage.settings.watch);
  const modelId = settings.status === "ready" ? settings.value.modelId : null;
  const stored = useStore(models.state, (all) => all.models?.find(({ id }) => id === modelId));

  /** What was scored by another scorer counts no longer: jobs under way start over with this one. */
  async function choose(id: string | null) {
    await storage.settings.write({ modelId: id });
    scorer.setSource(id === null ? { kind: "shipped" } : { kind: "stored", id });
    const { scorerVersion, thresholds } = await scorer.load();
    await storage.settings.write({ scorerVersion, thresholds });
    (await storage.jobs.unfinished()).forEach(ranking.start);
  }
  return (
    <Drawer
      opened={opened}
      onClose={() => setSession({ modelOpened: false })}
      position="right"
      size="md"
      title={t("This machine")}
      closeButtonProps={{ "aria-label": t("Close") }}
    >
      <ModelPanel
        state={state}
        modelName={modelId === null ? t("Candor's own") : (stored?.name ?? null)}
        choice={
          <Suspense>
            <LanguageChoice storage={storage} />
            <ModelChoice
              sources={models}
              modelId={modelId}
              onChoose={(id) => void choose(id).catch(() => {})} // The state tells.
              hub={hubAddress()}
              storage={storage}
            />
            <ChatModelsPart />
            <NamesPart />
            <GraphPanel storage={storage} />
            <OfflinePart persistence={settings.status === "ready" ? settings.value.persistence : "not-asked"} />
          </Suspense>
        }
        device={settings.status === "ready" ? settings.value.device : "auto"}
        onDevice={(device) => {
          void storage.settings.write({ device });
          scorer.setDevice(device);
          void scorer.load().catch(() => {}); // The state tells.
        }}
        onFree={scorer.stop}
        onLoad={() => void scorer.load().catch(() => {})}
        storage={storage}
        onEraseAll={eraseAll}
        privacyHref={PRIVACY_HREF}
      />
    </Drawer>
  );
}
