// Fetches and keeps the chat models: one folder each in the browser's private files. Holds nothing of a person.

import { CHAT_MODELS, type ChatModel, chatModelById, MAX_CPU_BYTES } from "../../src/core/chat/chat-models.ts";
import type { ChatFilesContract, ChatFilesOrigin, ChatFilesProgress, StoredChat } from "../../src/protocol/chat.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { FolderFile } from "../../src/protocol/model-store.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import type { DeviceChoice } from "../../src/protocol/scorer.ts";
import { checkSpace, rethrowCoded, writeJson } from "../model-store/engine.ts";
import type { ModelFolder, ModelFolders } from "../model-store/model-folder.ts";
import { type FetchRange, openOrigin, type Origin } from "../model-store/origin.ts";
import type { ChatDevice } from "../runtime/chat-precision.ts";
import { createQueue } from "../runtime/queue.ts";
import { throttleProgress } from "../runtime/throttle.ts";
import { type ChatFile, graphPath, neededFiles, readListing } from "./chat-listing.ts";
import { fetchFile } from "./fetch-file.ts";
import { keepTrying } from "./keep-trying.ts";
import {
  ABOUT_FILE,
  type ChatAbout,
  describeStored,
  flatName,
  PIECES_FILE,
  readAbout,
  readPieces,
  totalBytes,
} from "./stored-chat.ts";

export interface ChatFilesNeeds {
  readonly folders: ModelFolders;
  readonly fetchRange: FetchRange;
  /** Bytes that may still be written; null where the browser does not say. */
  readonly freeBytes: () => Promise<number | null>;
  readonly probe: (choice: DeviceChoice) => Promise<ChatDevice>;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

export function createChatFiles(needs: ChatFilesNeeds): Handlers<ChatFilesContract> {
  const { folders, fetchRange, freeBytes, probe, wait } = needs;
  const queued = createQueue();
  /** One change at a time; what the browser throws becomes something a person can act on. */
  const alone = <T>(job: () => Promise<T>) => queued(() => job().catch(rethrowCoded));

  /** What is to be there, and where the bytes come from. A download that was begun goes on with its own commit. */
  async function plan(model: ChatModel, from: ChatFilesOrigin, choice: DeviceChoice, signal: AbortSignal) {
    const known = await readAbout(await folders.folder(model.id));
    if (from.kind === "folder") return folderPlan(model, from.files, (await probe(choice)).precision);
    const origin = (revision: string) =>
      openOrigin({ kind: "hub", hub: from.hub, repository: model.repository, revision }, fetchRange);
    if (known?.revision) return { about: known, origin: origin(known.revision) };
    const { precision } = await probe(choice);
    const { revision, files } = await readListing(from.hub, model, fetchRange, signal);
    const about = { modelId: model.id, precision, revision, files: [...neededFiles(files, precision)] };
    return { about: { ...about, isComplete: false }, origin: origin(revision) };
  }

  return {
    list: () =>
      alone(async () => {
        const stored: StoredChat[] = [];
        for (const id of await folders.ids()) {
          if (!CHAT_MODELS.some((model) => model.id === id)) continue;
          const folder = await folders.folder(id);
          const about = await readAbout(folder);
          if (about) stored.push(await describeStored(folder, about));
        }
        return stored;
      }),

    look: async ({ modelId, hub, device: choice }, { signal }) => {
      const model = modelNamed(modelId);
      const { device, precision } = await probe(choice);
      const { revision, files } = await readListing(hub, model, fetchRange, signal);
      const bytes = totalBytes(neededFiles(files, precision));
      const isTooLarge = device.kind === "wasm" && bytes > MAX_CPU_BYTES;
      return { modelId, precision, revision, bytes, freeBytes: await freeBytes(), device: device.kind, isTooLarge };
    },

    add: ({ modelId, from, device }, { signal, emit }) =>
      alone(async () => {
        const model = modelNamed(modelId);
        const { about, origin } = await plan(model, from, device, signal);
        const folder = await folders.folder(model.id);
        const before = await describeStored(folder, about);
        if (about.isComplete && from.kind === "hub") return before;
        await checkSpace(before.bytes - before.storedBytes, freeBytes);
        await writeJson(folder, ABOUT_FILE, { ...about, isComplete: false });
        await walk({ about, folder, origin, signal, emit, wait });
        return finish(folder, about, true);
      }),

    check: ({ modelId }, { signal, emit }) =>
      alone(async () => {
        const folder = await folders.folder(modelId);
        const about = await readAbout(folder);
        if (!about) throw new ModelError("model-missing", `there is no chat model ${modelId}`);
        const isSound = await walk({ about, folder, origin: null, signal, emit, wait });
        return finish(folder, about, isSound);
      }),

    remove: ({ modelId }) => alone(async () => (await folders.remove(modelId), null)),
  };
}

interface Walk {
  readonly about: ChatAbout;
  readonly folder: ModelFolder;
  readonly origin: Origin | null;
  readonly signal: AbortSignal;
  readonly emit: (progress: ChatFilesProgress) => void;
  readonly wait: ChatFilesNeeds["wait"];
}

/** File after file; whether all of them are whole. */
async function walk({ about, folder, origin, signal, emit, wait }: Walk): Promise<boolean> {
  const total = totalBytes(about.files);
  const pieces = await readPieces(folder);
  const report = { fetch: throttled("fetch", emit), check: throttled("check", emit) };
  let before = 0;
  let isSound = true;
  for (const wanted of about.files) {
    const own = (pieces[wanted.path] ??= []);
    let done = 0;
    const onWait = () => emit({ phase: "wait", doneBytes: before + done, totalBytes: total });
    const fetchOnce = async () => {
      const file = await folder.open(flatName(wanted.path));
      try {
        return await fetchFile({
          wanted,
          file,
          origin,
          pieces: own,
          savePieces: () => writeJson(folder, PIECES_FILE, pieces),
          signal,
          retry: (attempt) => keepTrying(attempt, { signal, wait, onWait }),
          onBytes: (bytes, fromDisk) => {
            done = bytes;
            report[fromDisk ? "check" : "fetch"](before + bytes, total);
          },
        });
      } finally {
        file.close();
      }
    };
    const isWhole = await fetchOnce().catch((error: unknown) => {
      // It arrived wrong, and is fetched once more from its beginning.
      if (error instanceof ModelError && error.code === "model-damaged") return fetchOnce();
      throw error;
    });
    isSound &&= isWhole;
    before += wanted.bytes;
  }
  return isSound;
}

function throttled(phase: "fetch" | "check", emit: (progress: ChatFilesProgress) => void) {
  return throttleProgress((doneBytes, totalBytes) => emit({ phase, doneBytes, totalBytes }));
}

async function finish(folder: ModelFolder, about: ChatAbout, isComplete: boolean): Promise<StoredChat> {
  await writeJson(folder, ABOUT_FILE, { ...about, isComplete });
  return describeStored(folder, { ...about, isComplete });
}

/** Takes what a folder holds: the precision that suits the device, or the other one where only that is there. */
function folderPlan(model: ChatModel, files: readonly FolderFile[], suits: ChatAbout["precision"]) {
  const listed: readonly ChatFile[] = files.map(({ name, file }) => ({ path: name, bytes: file.size, digest: null }));
  const has = (precision: ChatAbout["precision"]) => listed.some(({ path }) => path === graphPath(precision));
  const precision = has(suits) ? suits : "q4";
  const needed = [...neededFiles(listed, precision)];
  const about: ChatAbout = { modelId: model.id, precision, revision: null, files: needed, isComplete: false };
  const origin: Origin = {
    async read(name, fromByte) {
      const found = files.find((entry) => entry.name === name);
      return found ? { start: fromByte, body: found.file.slice(fromByte).stream() } : null;
    },
  };
  return { about, origin };
}

function modelNamed(id: string): ChatModel {
  const model = chatModelById(id);
  if (!model) throw new ModelError("model-missing", `there is no chat model ${id}`);
  return model;
}
