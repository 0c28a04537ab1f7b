import { useStore } from "zustand";

import { OfflineSection } from "../features/offline/OfflineSection.tsx";
import type { Settings } from "../storage/settings.ts";
import { install, useInstallOffer } from "./install.ts";
import { offline } from "./offline.ts";

/** What the panel of the machine says about working without a network. */
export function OfflinePart({ persistence }: Pick<Settings, "persistence">) {
  const set = useStore(offline.state, (state) => state.set);
  const canInstall = useInstallOffer(({ offer }) => offer !== null);
  return (
    <OfflineSection
      set={set}
      persistence={persistence}
      onInstall={canInstall ? () => void install() : null}
      onKeep={() => void offline.keep()}
    />
  );
}
