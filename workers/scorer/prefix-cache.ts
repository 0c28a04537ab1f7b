// The prefixes of the last few job chunks, so that explaining a score or adding one resume costs no job again.

import type { ModelConfig } from "./model-config.ts";
import { freeTensors, type Prefix, type ScorerGraph } from "./graph.ts";

/** Two jobs at the chunk limit, or sixteen short ones. 446 tokens at width 128 and 4 layers are 1.8 MB… */
const MAX_PREFIXES = 16;

/** …and 274 MB at width 1,600 and 48 layers: such a model keeps the one it works with. */
const MAX_PREFIX_BYTES = 256e6;

export interface PrefixCache {
  of(tokens: readonly number[]): Promise<Prefix>;
  clear(): void;
}

/** How many prefixes of a model's full job chunk fit into the memory meant for them; at least one. */
export function prefixesKept({ layers, width, jobTokens }: ModelConfig): number {
  const keysAndValues = 2 * layers * width * jobTokens * Float32Array.BYTES_PER_ELEMENT;
  return Math.max(1, Math.min(MAX_PREFIXES, Math.floor(MAX_PREFIX_BYTES / keysAndValues)));
}

/** Not for concurrent use: a prefix stays valid until `kept` others were asked for. */
export function createPrefixCache(graph: ScorerGraph, kept: number): PrefixCache {
  const known = new Map<string, Prefix>();

  return {
    async of(tokens) {
      const key = tokens.join(",");
      const prefix = known.get(key) ?? (await graph.prefix(tokens));
      known.delete(key); // a map keeps the order of insertion: the first is the one unused for longest
      known.set(key, prefix);
      for (const [oldKey, old] of known) {
        if (known.size <= kept) break;
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
