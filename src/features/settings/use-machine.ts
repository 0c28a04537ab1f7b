import { useEffect, useState } from "react";

import type { Storage } from "../../storage/open-storage.ts";
import type { MachineLimits } from "./model-needs.ts";

export interface Machine extends MachineLimits {
  /** null without a GPU. */
  readonly hasHalfPrecision: boolean | null;
}

/** The part of `navigator` that is asked; not every browser has either. */
interface MachineNavigator {
  readonly deviceMemory?: number;
  readonly gpu?: { requestAdapter(): Promise<{ readonly features: ReadonlySet<string> } | null> };
}

/** What this machine can hold and run; null until it is known. */
export function useMachine(storage: Storage): Machine | null {
  const [machine, setMachine] = useState<Machine | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const { deviceMemory, gpu }: MachineNavigator = navigator;
    const read = async () => {
      const [adapter, space] = await Promise.all([gpu?.requestAdapter().catch(() => null), storage.use.estimate()]);
      const hasGpu = Boolean(adapter);
      if (!isCurrent) return;
      setMachine({
        hasGpu,
        hasHalfPrecision: adapter ? adapter.features.has("shader-f16") : null,
        memoryBytes: deviceMemory === undefined ? null : deviceMemory * 1e9,
        freeBytes: space && space.quotaBytes - space.usedBytes,
      });
    };
    void read();
    return () => void (isCurrent = false);
  }, [storage]);
  return machine;
}
