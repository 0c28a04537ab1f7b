import { useEffect, useState } from "react";

import type { Storage } from "../../storage/open-storage.ts";

export interface StorageUse {
  readonly jobs: number;
  readonly candidates: number;
  readonly scores: number;
  /** null where the browser does not say. */
  readonly usedBytes: number | null;
}

/** An import may be under way while the panel is open; the browser has no event for its figures. */
const REFRESH_EVERY_MS = 2_000;

/** What is stored, looked up again every two seconds; null until it is known. */
export function useStorageUse(storage: Storage, revision: number): StorageUse | null {
  const [use, setUse] = useState<StorageUse | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const [counts, estimate] = await Promise.all([storage.use.counts(), storage.use.estimate()]);
      if (isCurrent) setUse({ ...counts, usedBytes: estimate?.usedBytes ?? null });
    };
    // A database that is closed keeps the last figures; whoever closed it tells why.
    const refresh = () => void read().catch(() => undefined);
    refresh();
    const timer = setInterval(refresh, REFRESH_EVERY_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [storage, revision]);
  return use;
}
