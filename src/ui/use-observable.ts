import { useEffect, useState } from "react";

import { logFault } from "../lib/log.ts";

/** The smallest thing that can be watched: what Dexie's live queries return. */
export interface Watchable<T> {
  subscribe(next: (value: T) => void, error: (error: unknown) => void): { unsubscribe(): void };
}

export type Watched<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly error: unknown };

/**
 * Watches what `make` returns; a new `key` (a plain string of what the query depends on) makes it anew.
 * Between two keys the last value stays, so that nothing on the screen jumps.
 */
export function useObservable<T>(key: string, make: () => Watchable<T>): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ status: "loading" });
  useEffect(() => {
    const subscription = make().subscribe(
      (value) => setWatched({ status: "ready", value }),
      (error) => {
        logFault("stored data", error);
        setWatched({ status: "failed", error });
      },
    );
    return () => subscription.unsubscribe();
    // `make` is new at every render; `key` says when it really differs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return watched;
}
