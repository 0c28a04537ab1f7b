// digests.json of a model folder: the size and SHA-256 of every file that ships. Committed, so that a
// model that differs from the one that was measured is noticed, in the build and in the page.

import { z } from "zod";

const fileDigestSchema = z.object({
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const digestsSchema = z.record(z.string(), fileDigestSchema);

export type FileDigest = z.infer<typeof fileDigestSchema>;
export type Digests = Readonly<Record<string, FileDigest>>;

export function parseDigests(value: unknown): Digests {
  return digestsSchema.parse(value);
}
