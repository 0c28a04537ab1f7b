// What the panel says of scorers a person brings.

import type { Failure } from "../../protocol/failure.ts";
import { failureText, type FailureText } from "../../protocol/failure-text.ts";
import type { ModelOrigin, StoredModel } from "../../protocol/model-store.ts";
import { formatBytes } from "../../lib/format-bytes.ts";

export function originText(origin: ModelOrigin): string {
  if (origin.kind === "folder") return "from a folder";
  return `from ${new URL(origin.hub).host}, ${origin.repository} (${origin.revision})`;
}

/** "142 MB · q8, embedding q8-block32 · mit · from a folder". */
export function modelFacts({ bytes, precision, licence, origin }: StoredModel): string {
  return [formatBytes(bytes), precision, licence ?? "licence not named", originText(origin)].join(" · ");
}

/** Where adding differs from scoring; the rest is said as everywhere. */
const ADDING: Partial<Record<Failure["code"], FailureText>> = {
  "download-failed": {
    what: "The files could not be fetched to their end.",
    safe: "What is there is kept.",
    next: "Check your connection and the address, then go on.",
  },
  "model-damaged": {
    what: "A file is not the one it should be, so the scorer was not added.",
    safe: "The scorer in use is untouched.",
    next: "Get the files again from whoever made them, or convert the model again.",
  },
  "storage-full": {
    what: "The space this page may use on the disk is full.",
    safe: "What is there is kept.",
    next: "Remove another scorer or free some disk space, then go on.",
  },
  "worker-died": {
    what: "Copying stopped without a word; the browser may have run out of memory.",
    safe: "What is there is kept.",
    next: "Go on, or remove it.",
  },
};

export function addFailureText({ code }: Failure): FailureText {
  return ADDING[code] ?? failureText[code];
}

/** `owner/name`, also out of a pasted address of the repository's page; null when it is neither. */
export function parseRepository(text: string): string | null {
  const path = text.trim().replace(/^https?:\/\/[^/]+\//, "");
  const [owner, name] = path.split("/");
  const isPart = (part: string | undefined) => part !== undefined && /^[\w][\w.-]*$/.test(part);
  return isPart(owner) && isPart(name) ? `${owner}/${name}` : null;
}
