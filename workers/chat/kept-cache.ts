// The keys and values of what the model has read last, and of which tokens they are. The library reuses any cache it is
// given without comparing tokens, so that is done here; what cannot be used is given back at once.

import type { DynamicCache, Tensor } from "@huggingface/transformers";

export type Cache = DynamicCache & Readonly<Record<string, Tensor>>;

export interface KeptCache {
  /** The cache for a prompt that goes on from exactly its tokens; null, and nothing kept, for any other. */
  takeFor(ids: readonly number[]): Promise<{ readonly past: Cache; readonly tokens: number } | null>;
  /** @param ids All tokens read and written; the last one written has no keys and values yet. */
  keep(cache: Cache, ids: readonly number[]): void;
  clear(): Promise<void>;
  bytes(): number;
}

export function createKeptCache(): KeptCache {
  let kept: { readonly cache: Cache; readonly ids: readonly number[] } | null = null;

  async function clear() {
    const cache = kept?.cache;
    kept = null;
    await cache?.dispose();
  }

  return {
    async takeFor(ids) {
      const isPrefix = kept !== null && kept.ids.length < ids.length && kept.ids.every((id, at) => id === ids[at]);
      if (!kept || !isPrefix) {
        await clear();
        return null;
      }
      // Stays kept while it is used: when the run fails it still has to be given back.
      return { past: kept.cache, tokens: kept.ids.length };
    },
    keep(cache, ids) {
      kept = { cache, ids: ids.slice(0, cache.get_seq_length()) };
    },
    clear,
    bytes: () => (kept ? Object.values(kept.cache).reduce((sum, tensor) => sum + bytesOf(tensor), 0) : 0),
  };
}

function bytesOf({ dims, type }: Tensor): number {
  return dims.reduce((product, size) => product * size, 1) * (type === "float16" ? 2 : 4);
}
