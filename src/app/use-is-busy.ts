import { useEffect, useState } from "react";
import { useStore } from "zustand";

import { isDeviceTaken } from "../features/rank/device-lock.ts";
import type { Services } from "./services.ts";

/** The browser has no event for its locks. */
const LOOK_EVERY_MS = 2_000;

/** Whether something is being imported, scored, trained or evaluated. Looks only while `isAsked`. */
export function useIsBusy({ imports, ranking }: Services, isAsked: boolean): boolean {
  const isImporting = useStore(imports.state, ({ status }) => status === "running");
  const isRanking = useStore(ranking.state, (runs) =>
    Object.values(runs).some(({ status }) => status === "running" || status === "starting"),
  );
  const [isTaken, setTaken] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    const look = () => void isDeviceTaken().then((taken) => isCurrent && setTaken(taken));
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [isAsked]);
  return isImporting || isRanking || isTaken;
}
