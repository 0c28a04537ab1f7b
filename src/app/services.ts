import { createContext, useContext } from "react";

import type { ImportRun } from "../features/import/import-run.ts";
import type { RankingRun } from "../features/rank/ranking-run.ts";
import type { ModelSources } from "../models/model-sources.ts";
import type { Reader } from "../models/reader.ts";
import type { Scorer } from "../models/scorer.ts";
import type { Storage } from "../storage/open-storage.ts";

/** All that lives as long as the page. Made in main.tsx; only app reads it, features get what they need as props. */
export interface Services {
  readonly storage: Storage;
  readonly scorer: Scorer;
  readonly models: ModelSources;
  readonly reader: Reader;
  readonly ranking: RankingRun;
  readonly imports: ImportRun;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("useServices outside of <App>");
  return services;
}
