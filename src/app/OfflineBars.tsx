import { useEffect, useState } from "react";
import { useStore } from "zustand";

import { OfflineBar } from "../features/offline/OfflineBar.tsx";
import { offline } from "./offline.ts";
import { askToPersistAfterImport } from "./persist.ts";
import { useServices } from "./services.ts";
import { useIsBusy } from "./use-is-busy.ts";

/** Starts what makes the page work offline once it has loaded, and shows what a reload would bring. */
export function OfflineBars() {
  const services = useServices();
  const waiting = useStore(offline.state, (state) => state.waiting);
  const [isStarted, setStarted] = useState(false);
  const isBusy = useIsBusy(services, waiting !== "nothing");
  useEffect(() => askToPersistAfterImport(services), [services]);
  useEffect(() => {
    if (isStarted) return;
    const start = () => {
      setStarted(true);
      void offline.start(() => isUntouched(services));
    };
    if (document.readyState === "complete") return start();
    window.addEventListener("load", start, { once: true });
    return () => window.removeEventListener("load", start);
  }, [services, isStarted]);
  return <OfflineBar waiting={waiting} isBusy={isBusy} onGoOn={() => void offline.goOn()} />;
}

/** Nobody has clicked, typed or dropped a file yet. */
function isUntouched({ imports, ranking }: ReturnType<typeof useServices>): boolean {
  const isQuiet = imports.state.getState().status === "idle" && Object.keys(ranking.state.getState()).length === 0;
  return isQuiet && !navigator.userActivation.hasBeenActive;
}
