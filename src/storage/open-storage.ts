// Opens the database, or a stand-in in memory where the browser allows none, so that the page works
// either way and can say which.

import Dexie from "dexie";

import { createAudit } from "./audit.ts";
import { createCandidates } from "./candidates.ts";
import { createDecisions } from "./decisions.ts";
import { createDeviceKey } from "./device-key.ts";
import { createEstimates } from "./estimates.ts";
import { createEvidence } from "./evidence.ts";
import { createJobs } from "./jobs.ts";
import { createLearning } from "./learning.ts";
import { createOwnGraph } from "./own-graph.ts";
import { createOwnResume } from "./own-resume.ts";
import { CandorDatabase, DATABASE_NAME } from "./schema.ts";
import { createScores } from "./scores.ts";
import { createSettings } from "./settings.ts";
import { StorageError, toStorageError } from "./storage-error.ts";
import { createStorageUse } from "./storage-use.ts";
import { createVault } from "./vault.ts";

export type Storage = Awaited<ReturnType<typeof openStorage>>;

export interface OpenOptions {
  readonly name?: string;
  /** Called when another tab brought a newer version and this one had to let go. */
  readonly onSuperseded?: () => void;
}

/** `keeps` says whether data outlives the page: on "disk", or only in "memory". */
export async function openStorage({ name = DATABASE_NAME, onSuperseded }: OpenOptions = {}) {
  const { database, keeps } = await openDatabase(name);
  database.on("versionchange", () => {
    database.close();
    onSuperseded?.();
  });
  const deviceKey = createDeviceKey(database);
  const audit = createAudit(database, deviceKey);
  const vault = await createVault(database, audit);
  return {
    keeps,
    jobs: createJobs(database),
    candidates: createCandidates(database),
    scores: createScores(database),
    evidence: createEvidence(database),
    estimates: createEstimates(database),
    settings: createSettings(database),
    ownGraph: createOwnGraph(database),
    ownResume: createOwnResume(database),
    learning: createLearning(database),
    decisions: createDecisions(database),
    use: createStorageUse(database),
    vault,
    audit,
    deviceKey,
    close: () => {
      vault.close();
      database.close();
    },
  };
}

async function openDatabase(name: string): Promise<{ database: CandorDatabase; keeps: "disk" | "memory" }> {
  try {
    const database = new CandorDatabase(name);
    const newest = database.verno;
    await database.open();
    refuseNewer(database, newest);
    return { database, keeps: "disk" };
  } catch (error) {
    const storageError = toStorageError(error);
    if (storageError.code !== "unavailable") throw storageError;
    const { IDBFactory, IDBKeyRange } = await import("fake-indexeddb");
    // Live queries look for IndexedDB here and not at the database they watch.
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
    const database = new CandorDatabase(name);
    await database.open();
    return { database, keeps: "memory" };
  }
}

/** Dexie opens a database of a later version too; an old tab must not write into it. */
function refuseNewer(database: CandorDatabase, newest: number) {
  // Dexie multiplies its version numbers by ten.
  const stored = Math.round(database.backendDB().version / 10);
  if (stored <= newest) return;
  database.close();
  throw new StorageError("newer-version", `the stored data has version ${stored}, this page knows ${newest}`);
}
