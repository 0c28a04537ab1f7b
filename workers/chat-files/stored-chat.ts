// A chat model's folder among this browser's private files: `about.json` says which files there are and of which commit,
// `pieces.json` what their pieces were when they arrived.

import { z } from "zod";

import { type ChatPrecision, type StoredChat } from "../../src/protocol/chat.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { ModelFolder } from "../model-store/model-folder.ts";
import { fileDigestSchema, isWeightPart } from "./chat-listing.ts";

/** Folder of all chat models, apart from the scorers'. */
export const CHAT_ROOT = "chat-models";
export const ABOUT_FILE = "about.json";
export const PIECES_FILE = "pieces.json";

const aboutSchema = z.object({
  modelId: z.string(),
  precision: z.enum(["q4f16", "q4"]),
  revision: z.string().nullable(),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), digest: fileDigestSchema.nullable() })),
  isComplete: z.boolean(),
});
export type ChatAbout = z.infer<typeof aboutSchema>;

const piecesSchema = z.record(z.string(), z.array(z.string()));
export type Pieces = z.infer<typeof piecesSchema>;

/** Private folders have no folders below them here. */
export function flatName(path: string): string {
  return path.replaceAll("/", "__");
}

/** null for a folder that something else left there, or whose notes were cut off in the middle. */
export async function readAbout(folder: ModelFolder): Promise<ChatAbout | null> {
  return parsed(aboutSchema, await folder.text(ABOUT_FILE));
}

export async function readPieces(folder: ModelFolder): Promise<Pieces> {
  return parsed(piecesSchema, await folder.text(PIECES_FILE)) ?? {};
}

export async function describeStored(folder: ModelFolder, about: ChatAbout): Promise<StoredChat> {
  const { modelId, precision, revision, files, isComplete } = about;
  let storedBytes = 0;
  for (const { path } of files) storedBytes += await folder.size(flatName(path));
  return { modelId, precision, revision, isComplete, storedBytes, bytes: totalBytes(files) };
}

export function totalBytes(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

export interface ChatFiles {
  readonly precision: ChatPrecision;
  readonly bytes: number;
  readonly weightParts: number;
  open(path: string): Promise<Blob | null>;
}

/** For loading. Its pieces were compared with their digests when they came, so only sizes are looked at here. */
export async function storedChatFiles(modelId: string): Promise<ChatFiles> {
  const root = await navigator.storage.getDirectory();
  const directory = await root
    .getDirectoryHandle(CHAT_ROOT)
    .then((models) => models.getDirectoryHandle(modelId))
    .catch((cause: unknown) => {
      throw new ModelError("model-missing", `there is no chat model ${modelId}`, { cause });
    });
  const file = async (name: string) => {
    const handle = await directory.getFileHandle(name).catch(() => null); // what is not there is told by the caller
    return (await handle?.getFile()) ?? null;
  };
  const about = parsed(aboutSchema, (await (await file(ABOUT_FILE))?.text()) ?? null);
  if (!about?.isComplete) throw new ModelError("model-missing", "the chat model was not fetched to its end");
  const { files, precision } = about;
  return {
    precision,
    bytes: totalBytes(files),
    weightParts: files.filter(({ path }) => isWeightPart(path, precision)).length,
    async open(path) {
      const wanted = files.find((entry) => entry.path === path);
      if (!wanted) return null;
      const blob = await file(flatName(path));
      if (blob?.size !== wanted.bytes) throw new ModelError("model-damaged", `${path} is not whole`);
      return blob;
    },
  };
}

function parsed<T>(schema: z.ZodType<T>, text: string | null): T | null {
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
