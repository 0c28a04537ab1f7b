import { useEffect, useState } from "react";

export type Loaded<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly error: unknown };

/** What a promise gave; a new `key` asks again, and a late answer to an old key is dropped. */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly state: Loaded<T> }>({
    key,
    state: { status: "loading" },
  });
  useEffect(() => {
    const abort = new AbortController();
    const set = (state: Loaded<T>) => {
      if (!abort.signal.aborted) setLoaded({ key, state });
    };
    load(abort.signal).then(
      (value) => set({ status: "ready", value }),
      (error: unknown) => set({ status: "failed", error }),
    );
    return () => abort.abort();
    // `load` is new at every render; `key` says when it really differs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return loaded.key === key ? loaded.state : { status: "loading" };
}
