// What a model folder says of itself, from its small files, before anything large is read.

import type { ModelDescription } from "../../src/protocol/model-store.ts";
import { textHash } from "../../src/lib/hash.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import { type Digests, GRAPH_FILE, parseDigests } from "../runtime/digests.ts";
import { parseModelConfig } from "../scorer/model-config.ts";
import type { Origin } from "./origin.ts";

const NEEDED = [GRAPH_FILE, "config.json", "tokenizer.json", "tokenizer_config.json"];

/** A model card is for reading; some are books. */
const MAX_CARD_LENGTH = 8000;

/** Beside the model's own files: what the page remembers of it. */
export const ABOUT_FILE = "about.json";

const HOW_TO = "make one with `candor convert`, and give the folder it wrote";

export interface DescribedModel {
  readonly digests: Digests;
  readonly description: ModelDescription;
}

export async function describeModel(origin: Origin, signal: AbortSignal): Promise<DescribedModel> {
  const list = await textOf(origin, "digests.json", signal);
  if (list === null) throw new ModelError("model-refused", `there is no digests.json: ${HOW_TO}`);
  const digests = parsed("digests.json", list, parseDigests);
  const missing = NEEDED.filter((name) => !digests[name]);
  if (missing.length > 0)
    throw new ModelError("model-refused", `digests.json does not name ${missing.join(", ")}: ${HOW_TO}`);
  const strange = Object.keys(digests).filter((name) => !/^\w[\w.-]*$/.test(name) || name === ABOUT_FILE);
  if (strange.length > 0)
    throw new ModelError("model-refused", `digests.json names ${strange.join(", ")}, which no model has`);
  const configText = (await textOf(origin, "config.json", signal)) ?? "";
  const config = parsed("config.json", configText, parseModelConfig);
  const { name = "A scorer without a name", licence = null, layers, width, precision } = config;
  const card = digests["README.md"] ? ((await textOf(origin, "README.md", signal)) ?? "") : "";
  const bytes = Object.values(digests).reduce((sum, file) => sum + file.bytes, 0);
  const id = textHash(JSON.stringify(Object.entries(digests).toSorted())).slice(0, 16);
  const description = { id, name, licence, bytes, layers, width, precision, card: card.slice(0, MAX_CARD_LENGTH) };
  return { digests, description };
}

async function textOf(origin: Origin, name: string, signal: AbortSignal): Promise<string | null> {
  const file = await origin.read(name, 0, signal);
  if (!file) return null;
  return new Response(file.body).text().catch((cause: unknown) => {
    throw new ModelError("download-failed", `${name} broke off`, { cause });
  });
}

function parsed<T>(name: string, text: string, parse: (value: unknown) => T): T {
  try {
    return parse(JSON.parse(text));
  } catch (cause) {
    throw new ModelError("model-refused", `${name} is not that of a scorer: ${HOW_TO}`, { cause });
  }
}
