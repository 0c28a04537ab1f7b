// Keeps the model for names that a person brought, one at a time, in the browser's private files. Holds nothing of a
// person.

import { ModelError } from "../../src/protocol/failure.ts";
import type { FolderFile } from "../../src/protocol/model-store.ts";
import { NAMES_FILES, type NamesContract } from "../../src/protocol/names.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import { partsOf } from "../model-store/copy-model.ts";
import { checkSpace, rethrowCoded, writeJson } from "../model-store/engine.ts";
import type { ModelFolder, ModelFolders } from "../model-store/model-folder.ts";
import { createQueue } from "../runtime/queue.ts";
import { throttleProgress } from "../runtime/throttle.ts";
import type { NamesSession } from "./session.ts";
import { ABOUT_FILE, describeNames, flatName, type NamesAbout, type NamesFiles, readAbout } from "./stored-names.ts";
import { tryNames } from "./try-names.ts";

export interface NamesNeeds {
  readonly folders: ModelFolders;
  /** Bytes that may still be written; null where the browser does not say. */
  readonly freeBytes: () => Promise<number | null>;
  readonly open: (files: NamesFiles) => Promise<NamesSession>;
  readonly newId: () => string;
}

export function createNames({ folders, freeBytes, open, newId }: NamesNeeds): Handlers<NamesContract> {
  const queued = createQueue();
  /** One change at a time; what the browser throws becomes something a person can act on. */
  const alone = <T>(job: () => Promise<T>) => queued(() => job().catch(rethrowCoded));

  async function removeBut(id: string | null) {
    for (const other of await folders.ids()) if (other !== id) await folders.remove(other);
  }

  return {
    stored: () =>
      alone(async () => {
        for (const id of await folders.ids()) {
          const about = await readAbout(await folders.folder(id));
          if (about) return describeNames(about);
        }
        return null;
      }),

    add: ({ name, files }, { signal, emit }) =>
      alone(async () => {
        const missing = NAMES_FILES.filter((path) => !files.some((file) => file.name === path));
        if (missing.length > 0) return { reason: "lacks-files", files: missing };
        const taken = NAMES_FILES.flatMap((path) => files.find((file) => file.name === path) ?? []);
        const id = newId();
        const fileAt = async (path: string) => taken.find((file) => file.name === path)?.file ?? null;
        emit({ phase: "try" });
        const config = (await (await fileAt("config.json"))?.text()) ?? "";
        const refusal = await tryNames(config, () => open({ id, open: fileAt }));
        if (refusal) return refusal;

        const about: NamesAbout = {
          id,
          name,
          files: taken.map((file) => ({ path: file.name, bytes: file.file.size })),
        };
        const model = describeNames(about);
        await checkSpace(model.bytes, freeBytes);
        const onProgress = throttleProgress((doneBytes, totalBytes) => emit({ phase: "copy", doneBytes, totalBytes }));
        const folder = await folders.folder(id);
        try {
          let before = 0;
          for (const file of taken) {
            await copy(file, folder, signal, (written) => onProgress(before + written, model.bytes));
            before += file.file.size;
          }
          await writeJson(folder, ABOUT_FILE, about);
        } catch (error) {
          await folders.remove(id);
          throw error;
        }
        await removeBut(id);
        return model;
      }),

    remove: () => alone(async () => (await removeBut(null), null)),
  };
}

async function copy(
  { name, file }: FolderFile,
  folder: ModelFolder,
  signal: AbortSignal,
  onBytes: (written: number) => void,
): Promise<void> {
  const copied = await folder.open(flatName(name));
  try {
    let written = 0;
    for await (const part of partsOf(file.stream(), name, signal)) {
      if (signal.aborted) throw new ModelError("aborted", "stopped");
      copied.write(part, { at: written });
      onBytes((written += part.byteLength));
    }
    copied.flush();
  } finally {
    copied.close();
  }
}
