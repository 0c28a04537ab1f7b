// What the panel says of scorers a person brings.

import { msg, t, toldEach } from "../../lib/messages.ts";
import type { Failure } from "../../protocol/failure.ts";
import { failureText, type FailureText } from "../../protocol/failure-text.ts";
import type { ModelOrigin, StoredModel } from "../../protocol/model-store.ts";
import { formatBytes } from "../../lib/format-bytes.ts";

export function originText(origin: ModelOrigin): string {
  if (origin.kind === "folder") return t("from a folder");
  return t("from {host}, {repository} ({revision})", {
    host: new URL(origin.hub).host,
    repository: origin.repository,
    revision: origin.revision,
  });
}

/** "142 MB · q8, embedding q8-block32 · mit · from a folder". */
export function modelFacts({ bytes, precision, licence, origin }: StoredModel): string {
  return [formatBytes(bytes), precision, licence ?? t("licence not named"), originText(origin)].join(" · ");
}

/** Where adding differs from scoring; the rest is said as everywhere. */
const ADDING: Partial<Record<Failure["code"], FailureText>> = {
  "download-failed": {
    what: msg("The files could not be fetched to their end."),
    safe: msg("What is there is kept."),
    next: msg("Check your connection and the address, then go on."),
  },
  "model-damaged": {
    what: msg("A file is not the one it should be, so the scorer was not added."),
    safe: msg("The scorer in use is untouched."),
    next: msg("Get the files again from whoever made them, or convert the model again."),
  },
  "storage-full": {
    what: msg("The space this page may use on the disk is full."),
    safe: msg("What is there is kept."),
    next: msg("Remove another scorer or free some disk space, then go on."),
  },
  "worker-died": {
    what: msg("Copying stopped without a word; the browser may have run out of memory."),
    safe: msg("What is there is kept."),
    next: msg("Go on, or remove it."),
  },
};

export function addFailureText({ code }: Failure): FailureText {
  return toldEach(ADDING[code] ?? failureText[code]);
}

/** `owner/name`, also out of a pasted address of the repository's page; null when it is neither. */
export function parseRepository(text: string): string | null {
  const path = text.trim().replace(/^https?:\/\/[^/]+\//, "");
  const [owner, name] = path.split("/");
  const isPart = (part: string | undefined) => part !== undefined && /^[\w][\w.-]*$/.test(part);
  return isPart(owner) && isPart(name) ? `${owner}/${name}` : null;
}
