// The prefixes of the last few job chunks, so that explaining a score or adding one resume costs no job again.

import { freeTensors, type Prefix, type ScorerGraph } from "./graph.ts";

/** Two jobs at the chunk limit, or sixteen short ones. 446 tokens at width 128 and 4 layers are 1.8 MB. */
const MAX_PREFIXES = 16;

export interface PrefixCache {
  of(tokens: readonly number[]): Promise<Prefix>;
  clear(): void;
}

/** Not for concurrent use: a prefix stays valid until `MAX_PREFIXES` others were asked for. */
export function createPrefixCache(graph: ScorerGraph): PrefixCache {
  const known = new Map<string, Prefix>();

  return {
    async of(tokens) {
      const key = tokens.join(",");
      const prefix = known.get(key) ?? (await graph.prefix(tokens));
      known.delete(key); // a map keeps the order of insertion: the first is the one unused for longest
      known.set(key, prefix);
      for (const [oldKey, old] of known) {
        if (known.size <= MAX_PREFIXES) break;
        known.delete(oldKey);
        freeTensors(old.tensors);
      }
      return prefix;
    },
    clear() {
      for (const { tensors } of known.values()) freeTensors(tensors);
      known.clear();
    },
  };
}
