import { expect, test } from "vitest";

import { ModelError } from "../../protocol/failure.ts";
import { createScanRun, type ScanNews, type ScanSource } from "./scan-run.ts";

type Needs = Parameters<typeof createScanRun>[0];
type ReadScan = Needs["reader"]["readScan"];

const source = (name: string): ScanSource => ({
  jobId: "j",
  file: { id: name, name, file: new Blob([]) },
  part: 0,
  fileName: name,
});
// What was read is handed on as it is.
const candidate = { text: "read" } as unknown as Parameters<Needs["keep"]>[2];

function createRun(readScan: ReadScan) {
  const news: [string, ScanNews["status"] | "kept"][] = [];
  const run = createScanRun({
    reader: { readScan },
    context: async () => ({ corrections: { hide: [], keep: [] }, jobText: "a job" }),
    tell: (rowId, _, { status }) => void news.push([rowId, status]),
    keep: async (rowId) => void news.push([rowId, "kept"]),
  });
  for (const name of ["a", "b"]) run.offer(name, source(name));
  return { run, news };
}

const read: ReadScan = async ({ file, part, jobText }, options) => {
  expect(jobText).toBe("a job");
  options?.onEvent?.({ page: 1, pages: 1, share: 0.5 });
  return { kind: "read", fileId: file.id, part, partName: file.name, candidate };
};

test("scans are read one after another and told as they go", async () => {
  const { run, news } = createRun(read);
  await run.start(["a", "b"]);
  expect(news).toEqual([
    ["a", "scanning"],
    ["b", "scanning"],
    ["a", "scanning"],
    ["a", "kept"],
    ["b", "scanning"],
    ["b", "kept"],
  ]);
});

test("stopping gives back what was not read, to be asked for again", async () => {
  const { run, news } = createRun(async (input, options) => {
    if (news.length > 2) return read(input, options);
    run.stop();
    throw new ModelError("worker-died", "ended");
  });
  await run.start(["a", "b"]);
  expect(news.slice(2)).toEqual([
    ["a", "rejected"],
    ["b", "rejected"],
  ]);
  await run.start(["b"]);
  expect(news.at(-1)).toEqual(["b", "kept"]);
});

test("a scan the worker dies over is rejected and the next is read", async () => {
  const { run, news } = createRun(async (input, options) => {
    if (input.file.name === "a") throw new ModelError("worker-died", "out of memory");
    return read(input, options);
  });
  await run.start(["a", "b"]);
  expect(news).toContainEqual(["a", "rejected"]);
  expect(news.at(-1)).toEqual(["b", "kept"]);
});

test("a scan whose row is gone is forgotten", async () => {
  const { run, news } = createRun(read);
  run.keepOnly(["b"]);
  await run.start(["a"]);
  expect(news).toEqual([]);
});
