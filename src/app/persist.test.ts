import { expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";

import type { ImportState } from "../features/import/import-run.ts";
import { askToPersistAfterImport } from "./persist.ts";
import type { Services } from "./services.ts";

const imported: ImportState = {
  status: "finished",
  jobId: "job",
  rows: [{ id: "1", fileName: "a.txt", outcome: { status: "ready", candidateId: "c", name: "Amber Heron" } }],
};
const onlyRejected: ImportState = {
  ...imported,
  rows: [{ id: "1", fileName: "a.png", outcome: { status: "rejected", reason: "broken" } }],
};

function open({ answer = true, keeps = "disk" }: { answer?: boolean; keeps?: "disk" | "memory" } = {}) {
  let persistence = "not-asked";
  const imports = { state: createStore<ImportState>(() => ({ status: "idle", rows: [] })) };
  const persist = vi.fn(async () => answer);
  const storage = {
    keeps,
    use: { persist },
    settings: {
      read: async () => ({ persistence }),
      write: async (changed: { persistence: string }) => void (persistence = changed.persistence),
    },
  };
  askToPersistAfterImport({ imports, storage } as unknown as Services);
  return { imports, persist, answered: () => persistence };
}

test.each([
  [true, "granted"],
  [false, "refused"],
])("the first import asks once, and the answer %s is noted as %s", async (answer, noted) => {
  const { imports, persist, answered } = open({ answer });
  imports.state.setState(imported, true);
  imports.state.setState(imported, true);
  await vi.waitFor(() => expect(answered()).toBe(noted));
  imports.state.setState(imported, true);
  expect(persist).toHaveBeenCalledTimes(1);
});

test("nothing is asked when nothing came in, or when nothing is kept anyway", async () => {
  const rejected = open();
  rejected.imports.state.setState(onlyRejected, true);
  const inMemory = open({ keeps: "memory" });
  inMemory.imports.state.setState(imported, true);
  await Promise.resolve();
  expect(rejected.persist).not.toHaveBeenCalled();
  expect(inMemory.persist).not.toHaveBeenCalled();
});
