// The model for names among this browser's private files: `<root>/<id>/` with `about.json`, which is written last and
// says that all of it is there.

import { z } from "zod";

import type { StoredNames } from "../../src/protocol/names.ts";
import type { ModelFolder } from "../model-store/model-folder.ts";
import type { OpenFile } from "../runtime/browser-library.ts";

/** Apart from scorers and chat models. */
export const NAMES_ROOT = "names-model";
export const ABOUT_FILE = "about.json";

const aboutSchema = z.object({
  id: z.string(),
  name: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.number() })),
});
export type NamesAbout = z.infer<typeof aboutSchema>;

/** null for a folder that was not copied to its end. */
export async function readAbout(folder: Pick<ModelFolder, "text">): Promise<NamesAbout | null> {
  const text = await folder.text(ABOUT_FILE);
  return text === null || text === "" ? null : aboutSchema.parse(JSON.parse(text));
}

export function describeNames({ id, name, files }: NamesAbout): StoredNames {
  return { id, name, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Private folders have no folders below them here. */
export function flatName(path: string): string {
  return path.replaceAll("/", "__");
}

export interface NamesFiles {
  readonly id: string;
  readonly open: OpenFile;
}

/** For loading; null when there is no model. Nothing is made on the way: the reader only looks. */
export async function storedNamesFiles(): Promise<NamesFiles | null> {
  // A browser without private files never had one.
  const root = await navigator.storage?.getDirectory?.().catch(() => null);
  const models = await root?.getDirectoryHandle(NAMES_ROOT).catch(nothing);
  if (!models) return null;
  const ids: string[] = [];
  for await (const id of models.keys()) ids.push(id);
  for (const id of ids.toSorted()) {
    const directory = await models.getDirectoryHandle(id).catch(nothing);
    const file = async (name: string) =>
      (await (await directory?.getFileHandle(name).catch(nothing))?.getFile()) ?? null;
    const about = await readAbout({ text: async (name) => (await (await file(name))?.text()) ?? null });
    if (!about) continue;
    return {
      id,
      async open(path) {
        const wanted = about.files.find((entry) => entry.path === path);
        if (!wanted) return null;
        const blob = await file(flatName(path));
        if (blob?.size !== wanted.bytes) throw new Error(`${path} of the model for names is not whole`);
        return blob;
      },
    };
  }
  return null;
}

function nothing(error: unknown): null {
  if (error instanceof DOMException && error.name === "NotFoundError") return null;
  throw error;
}
