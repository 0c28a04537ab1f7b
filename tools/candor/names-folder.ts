// Opens a folder with a model for names from the command line. Nothing is fetched: what the folder lacks is missing.

import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import { NAMES_FILES } from "../../src/protocol/names.ts";
import { type NamesSession, openNames } from "../../workers/names/session.ts";
import { UsageError } from "./usage.ts";

export async function openNamesFolder(folder: string): Promise<NamesSession> {
  const missing = NAMES_FILES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0)
    throw new UsageError(
      `--ner needs a folder with a token classification model as ONNX; ${folder} lacks ${missing.join(", ")}`,
    );
  const library = await import("@huggingface/transformers");
  library.env.allowRemoteModels = false;
  library.env.localModelPath = dirname(resolve(folder));
  return openNames(library, basename(resolve(folder)), "cpu");
}
