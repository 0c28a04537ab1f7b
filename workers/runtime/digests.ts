// digests.json of a model folder: the size and SHA-256 of every file that ships. Committed, so that a
// model that differs from the one that was measured is noticed, in the build and in the page.

import { z } from "zod";

import { textHash } from "../../src/lib/hash.ts";

const fileDigestSchema = z.object({
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const digestsSchema = z.record(z.string(), fileDigestSchema);

export type FileDigest = z.infer<typeof fileDigestSchema>;
export type Digests = Readonly<Record<string, FileDigest>>;

export const GRAPH_FILE = "model.onnx";

/** The graph and, beside it, weights too large for its file: `model.onnx_data`, `model.onnx_data_1`, … */
export function isWeightPart(name: string): boolean {
  return /^model\.onnx_data(_\d+)?$/.test(name);
}

/** The graph first, then its parts in the order of their names. */
export function weightFiles(digests: Digests): readonly FileDigest[] {
  const names = Object.keys(digests).filter((name) => name === GRAPH_FILE || isWeightPart(name));
  return names.toSorted().flatMap((name) => digests[name] ?? []);
}

/** One digest of all weights; that of the graph's file where there is no other. */
export function weightsDigest(digests: Digests): string {
  const [first, ...parts] = weightFiles(digests).map(({ sha256 }) => sha256);
  if (first === undefined) throw new Error("the digests name no model.onnx");
  return parts.length === 0 ? first : textHash([first, ...parts].join());
}

export function parseDigests(value: unknown): Digests {
  return digestsSchema.parse(value);
}
