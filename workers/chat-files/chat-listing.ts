// Which files of a repository a chat model needs, how large they are and what their digests are: asked of the hub before
// any of them is fetched. Large files have a SHA-256; small ones only git's own SHA-1, which will do to find damage.

import { z } from "zod";

import type { ChatModel } from "../../src/core/chat/chat-models.ts";
import type { ChatPrecision } from "../../src/protocol/chat.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { FetchRange } from "../model-store/origin.ts";

export const fileDigestSchema = z.object({ kind: z.enum(["sha256", "git-sha1"]), hex: z.string() });
export type ChatFileDigest = z.infer<typeof fileDigestSchema>;

export interface ChatFile {
  /** In the repository, e.g. `onnx/model_q4f16.onnx`. */
  readonly path: string;
  readonly bytes: number;
  /** null where nobody says: files of a folder. */
  readonly digest: ChatFileDigest | null;
}

export interface ChatListing {
  /** The commit all files are of. */
  readonly revision: string;
  readonly files: readonly ChatFile[];
}

const revisionSchema = z.object({ sha: z.string().regex(/^[0-9a-f]{7,64}$/) });
const treeSchema = z.array(
  z.object({
    type: z.string(),
    path: z.string(),
    size: z.number(),
    oid: z.string(),
    lfs: z.object({ oid: z.string(), size: z.number() }).optional(),
  }),
);

export async function readListing(
  hub: string,
  { repository, revision }: ChatModel,
  fetchJson: FetchRange,
  signal: AbortSignal,
): Promise<ChatListing> {
  const ask = async (path: string) => {
    // No cookies and no address of this page: the hub learns which model is asked for, nothing else.
    const init: RequestInit = { signal, credentials: "omit", referrerPolicy: "no-referrer" };
    const response = await fetchJson(new URL(path, hub), init).catch((cause: unknown) => {
      if (signal.aborted) throw new ModelError("aborted", "stopped");
      throw new ModelError("download-failed", `${new URL(hub).host} did not answer`, { cause });
    });
    if (!response.ok)
      throw new ModelError("download-failed", `${new URL(hub).host} answered ${response.status} for ${repository}`);
    return response.json().catch((cause: unknown) => {
      throw new ModelError("download-failed", `${new URL(hub).host} did not answer as a model hub does`, { cause });
    }) as Promise<unknown>;
  };
  const { sha } = parsed(revisionSchema, await ask(`api/models/${repository}/revision/${revision}`));
  const tree = parsed(treeSchema, await ask(`api/models/${repository}/tree/${sha}?recursive=true`));
  const files = tree.filter(({ type }) => type === "file");
  return {
    revision: sha,
    files: files.map(({ path, size, oid, lfs }) => ({
      path,
      bytes: lfs?.size ?? size,
      digest: lfs ? { kind: "sha256", hex: lfs.oid } : { kind: "git-sha1", hex: oid },
    })),
  };
}

/** The files one precision needs; refuses a repository that lacks some. */
export function neededFiles(files: readonly ChatFile[], precision: ChatPrecision): readonly ChatFile[] {
  const graph = graphPath(precision);
  const always = ["config.json", "tokenizer.json", "tokenizer_config.json", graph];
  const missing = always.filter((path) => !files.some((file) => file.path === path));
  if (missing.length > 0) throw new ModelError("model-refused", `there is no ${missing.join(" and no ")}`);
  return files.filter(
    ({ path }) =>
      always.includes(path) ||
      path === "generation_config.json" ||
      path === "chat_template.jinja" ||
      isWeightPart(path, precision),
  );
}

export function graphPath(precision: ChatPrecision): string {
  return `onnx/model_${precision}.onnx`;
}

/** Weights beside the graph: `…onnx_data`, `…onnx_data_1`, … */
export function isWeightPart(path: string, precision: ChatPrecision): boolean {
  const graph = graphPath(precision);
  return path.startsWith(`${graph}_data`) && /^_data(_\d+)?$/.test(path.slice(graph.length));
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new ModelError("download-failed", "the hub's list of files is not as expected");
  return result.data;
}
