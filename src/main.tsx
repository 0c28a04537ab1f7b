// Composition root: the one place that knows everything. Opens the database, makes the owners of the
// workers and the runs, and mounts the page.

import "@fontsource-variable/inter/wght.css";
import "./app/mantine-styles.ts";
import "@mantine/notifications/styles.css";
import "./app/global.css";

import { createRoot } from "react-dom/client";

import { App } from "./app/App.tsx";
import { deviceFromAddress } from "./app/device-from-address.ts";
import { OpenFailed } from "./app/OpenFailed.tsx";
import type { Services } from "./app/services.ts";
import { speakLanguage } from "./app/speak-language.ts";
import { createImportRun } from "./features/import/import-run.ts";
import { createRankingRun } from "./features/rank/ranking-run.ts";
import { logFault } from "./lib/log.ts";
import { createModelSources } from "./models/model-sources.ts";
import { createReader } from "./models/reader.ts";
import { createScorer } from "./models/scorer.ts";
import { openStorage } from "./storage/open-storage.ts";
import { toStorageError } from "./storage/storage-error.ts";

const root = createRoot(document.getElementById("root") ?? document.body);

/** The browser's language; its words come while the database opens. */
const speaking = speakLanguage(null);

try {
  root.render(<App services={await createServices()} />);
} catch (error) {
  logFault("start", error);
  await speaking;
  root.render(<OpenFailed code={toStorageError(error).code} />);
}

async function createServices(): Promise<Services> {
  const storage = await openStorage({ onSuperseded: () => root.render(<OpenFailed code="newer-version" />) });
  const { device, modelId, adapterDigest, language } = await storage.settings.read();
  await speaking;
  if (language !== null) await speakLanguage(language);
  const source = modelId === null ? ({ kind: "shipped" } as const) : ({ kind: "stored", id: modelId } as const);
  const adapter = await storage.learning.adapter(adapterDigest);
  const scorer = createScorer({ device: deviceFromAddress() ?? device, source, adapter });
  const models = createModelSources();
  const reader = createReader();
  const ranking = createRankingRun({ scorer, storage });
  const imports = createImportRun({ reader, storage, onAdded: ranking.start });
  return { storage, scorer, models, reader, ranking, imports };
}
