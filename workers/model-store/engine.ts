// Keeps the scorers that a person brought: one folder each in the browser's private files, with `digests.json` and
// `about.json` beside the model's own files. Holds nothing of a person.

import { ModelError } from "../../src/protocol/failure.ts";
import type { ModelStoreContract, StoredModel } from "../../src/protocol/model-store.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import { parseDigests } from "../runtime/digests.ts";
import { createQueue } from "../runtime/queue.ts";
import { throttleProgress } from "../runtime/throttle.ts";
import { type About, parseAbout } from "./about.ts";
import { copyModel } from "./copy-model.ts";
import { ABOUT_FILE, describeModel } from "./describe.ts";
import type { ModelFolder, ModelFolders } from "./model-folder.ts";
import { type FetchRange, openOrigin } from "./origin.ts";

const DIGESTS_FILE = "digests.json";

export interface StoreNeeds {
  readonly folders: ModelFolders;
  readonly fetchRange: FetchRange;
  /** Bytes that may still be written; null where the browser does not say. */
  readonly freeBytes: () => Promise<number | null>;
}

export function createModelStore({ folders, fetchRange, freeBytes }: StoreNeeds): Handlers<ModelStoreContract> {
  const queued = createQueue();
  /** One change at a time; what the browser throws becomes something a person can act on. */
  const alone = <T>(job: () => Promise<T>) => queued(() => job().catch(rethrowCoded));

  return {
    list: () =>
      alone(async () => {
        const models: StoredModel[] = [];
        for (const id of await folders.ids()) {
          const model = await storedModel(await folders.folder(id));
          if (model) models.push(model);
        }
        return models;
      }),

    look: async (from, { signal }) =>
      (await describeModel(openOrigin(from, fetchRange), signal).catch(rethrowCoded)).description,

    add: (from, { signal, emit }) =>
      alone(async () => {
        const origin = openOrigin(from, fetchRange);
        const { digests, description } = await describeModel(origin, signal);
        const folder = await folders.folder(description.id);
        const known = await storedModel(folder);
        if (known?.isComplete) return known;
        await checkSpace(description.bytes - (known?.storedBytes ?? 0), freeBytes);

        const { card: _card, ...rest } = description;
        const about: About = { ...rest, origin: from.kind === "hub" ? from : { kind: "folder" }, isComplete: false };
        await writeJson(folder, DIGESTS_FILE, digests);
        await writeJson(folder, ABOUT_FILE, about);
        const onProgress = throttleProgress((doneBytes, totalBytes) => emit({ doneBytes, totalBytes }));
        await copyModel(digests, origin, folder, {
          signal,
          onProgress: (doneBytes) => onProgress(doneBytes, description.bytes),
        });
        await writeJson(folder, ABOUT_FILE, { ...about, isComplete: true });
        return { ...description, origin: about.origin, storedBytes: description.bytes, isComplete: true };
      }),

    remove: ({ id }) => alone(async () => (await folders.remove(id), null)),
  };
}

/** null for a folder that something else left there. */
async function storedModel(folder: ModelFolder): Promise<StoredModel | null> {
  const [aboutText, digestsText] = [await folder.text(ABOUT_FILE), await folder.text(DIGESTS_FILE)];
  if (!aboutText || !digestsText) return null;
  const about = parseAbout(JSON.parse(aboutText));
  let storedBytes = 0;
  for (const name of Object.keys(parseDigests(JSON.parse(digestsText)))) storedBytes += await folder.size(name);
  return { ...about, storedBytes, card: (await folder.text("README.md")) ?? "" };
}

export async function checkSpace(needed: number, freeBytes: () => Promise<number | null>): Promise<void> {
  const free = await freeBytes();
  if (free !== null && free < needed)
    throw new ModelError("storage-full", `${needed} bytes are needed, the browser allows ${free} more`);
}

export async function writeJson(folder: ModelFolder, name: string, value: unknown): Promise<void> {
  const file = await folder.open(name);
  try {
    file.truncate(0);
    file.write(new TextEncoder().encode(JSON.stringify(value)), { at: 0 });
    file.flush();
  } finally {
    file.close();
  }
}

/** What browsers throw when the disk is full, or gives no private files, or another tab writes the same one. */
export function rethrowCoded(error: unknown): never {
  if (error instanceof ModelError || !(error instanceof Error)) throw error;
  if (error.name === "QuotaExceededError") throw new ModelError("storage-full", error.message, { cause: error });
  const unavailable = ["SecurityError", "NoModificationAllowedError", "InvalidStateError", "UnknownError"];
  if (unavailable.includes(error.name)) throw new ModelError("storage-unavailable", error.message, { cause: error });
  throw error;
}
