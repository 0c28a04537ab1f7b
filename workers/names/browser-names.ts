// Opens a model for names in a worker of the page, from files that are here already.

import { wasmThreads } from "../runtime/device.ts";
import { importLibrary } from "../runtime/browser-library.ts";
import { type NamesSession, openNames } from "./session.ts";
import type { NamesFiles } from "./stored-names.ts";

/** The scorer works at the same time; a stretch of half a page gains little from more. */
const MAX_THREADS = 4;

export async function openBrowserNames({ id, open }: NamesFiles): Promise<NamesSession> {
  const folder = `names-${id}`;
  const threads = Math.min(MAX_THREADS, wasmThreads(self));
  return openNames(await importLibrary({ folder, openFile: open, threads }), folder, "wasm");
}
