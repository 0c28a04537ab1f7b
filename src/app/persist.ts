// Asks the browser to keep what is stored even when its disk is full: after the first import, when there is something to
// lose, and once. Browsers decide by themselves or ask the person; the answer is shown in the panel of the machine.

import type { Services } from "./services.ts";

/** Stops with the returned function. */
export function askToPersistAfterImport({ imports, storage }: Pick<Services, "imports" | "storage">): () => void {
  return imports.state.subscribe(({ status, rows }) => {
    const hasAdded = rows.some(({ outcome }) => outcome.status === "ready" || outcome.status === "warning");
    if (status === "finished" && hasAdded && storage.keeps === "disk") void askOnce(storage);
  });
}

async function askOnce({ settings, use }: Services["storage"]): Promise<void> {
  if ((await settings.read()).persistence !== "not-asked") return;
  // Noted first: two imports that end together ask once.
  await settings.write({ persistence: "refused" });
  if (await use.persist()) await settings.write({ persistence: "granted" });
}
