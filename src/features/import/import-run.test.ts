import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import { ModelError } from "../../protocol/failure.ts";
import type { ReadCandidate } from "../../protocol/reader.ts";
import { openStorage, type Storage } from "../../storage/open-storage.ts";
import { createImportRun, type ImportRow } from "./import-run.ts";

type Reader = Parameters<typeof createImportRun>[0]["reader"];
type ReadResumes = Reader["readResumes"];

let storage: Storage;
let names = 0;
afterEach(() => storage.close());

const candidate = (text: string): ReadCandidate => ({
  kind: "text",
  pageCount: null,
  text,
  placeholders: [],
  hidden: [],
  profile: {
    sections: [],
    experiences: [],
    education: [],
    languages: [],
    certificates: [],
    skillUses: [],
    experienceMonths: null,
    skills: [],
  },
  warnings: text.includes("short") ? ["very-short"] : [],
  identity: [
    { label: "[PERSON_1]", kind: "PERSON", value: "Wilhelmina Quist" },
    ...(text.includes("mail") ? [{ label: "[EMAIL_1]", kind: "EMAIL" as const, value: `Quist@example.org` }] : []),
  ],
});

const noScans: Reader["readScan"] = () => Promise.reject(new Error("no scan was offered"));

async function createRun(readResumes: ReadResumes, readScan = noScans) {
  storage = await openStorage({ name: `import-${++names}` });
  const added: string[] = [];
  let ids = 0;
  const run = createImportRun({
    reader: { readResumes, readScan },
    storage,
    onAdded: (id) => added.push(id),
    newId: () => `f${++ids}`,
  });
  const outcomes = () =>
    Object.fromEntries(run.state.getState().rows.map(({ fileName, outcome }: ImportRow) => [fileName, outcome.status]));
  return { run, added, outcomes };
}

const files = (...fileNames: string[]) => fileNames.map((name) => new File([name], name));

/** Reads each file as its own name; a name decides what goes wrong. */
const readByName: ReadResumes = async ({ files: toRead }, options) => {
  for (const { id, name } of toRead) {
    if (options?.signal?.aborted) throw new ModelError("aborted", "stopped");
    if (name === "bad.pdf")
      options?.onEvent?.({ kind: "rejected", fileId: id, part: 0, partName: name, reason: "broken" });
    else if (name === "two.csv") {
      options?.onEvent?.({ kind: "expanded", fileId: id, parts: 2 });
      for (const part of [0, 1]) {
        options?.onEvent?.({
          kind: "read",
          fileId: id,
          part,
          partName: `two.csv, row ${part + 1}`,
          candidate: candidate(`row ${part}`),
        });
      }
    } else
      options?.onEvent?.({
        kind: "read",
        fileId: id,
        part: 0,
        partName: name,
        candidate: candidate(name.replace("copy of ", "")),
      });
  }
  return { read: 0, rejected: 0 };
};

test("every file ends as ready, warning, duplicate or rejected", async () => {
  const { run, added, outcomes } = await createRun(readByName);
  await run.add("j", files("a.txt", "short.txt", "copy of a.txt", "bad.pdf"));
  expect(outcomes()).toEqual({
    "a.txt": "ready",
    "short.txt": "warning",
    "copy of a.txt": "duplicate",
    "bad.pdf": "rejected",
  });
  expect(run.state.getState().status).toBe("finished");
  expect(await storage.candidates.ofJob("j")).toHaveLength(2);
  expect(added.length).toBeGreaterThan(0);
});

test("a file of many resumes gets a row for each", async () => {
  const { run, outcomes } = await createRun(readByName);
  await run.add("j", files("two.csv"));
  expect(outcomes()).toEqual({ "two.csv, row 1": "ready", "two.csv, row 2": "ready" });
});

test("no identity and no file name is stored", async () => {
  const { run } = await createRun(readByName);
  await run.add("j", files("Wilhelmina Quist CV.txt"));
  const [row] = await storage.candidates.ofJob("j");
  const text = await storage.candidates.text(row?.id ?? "");
  const stored = JSON.stringify({ ...row, ...text, text: "" });
  expect(row).toBeDefined();
  expect(stored).not.toContain("Quist");
});

test("with a vault, an import while it is locked keeps the identity sealed, file name and all", async () => {
  const { run } = await createRun(readByName);
  await storage.vault.create("plum tram ledger otter", 0);
  await storage.vault.lock(0);
  await run.add("j", files("Wilhelmina Quist CV.txt"));
  const [row] = await storage.candidates.ofJob("j");
  expect(await storage.vault.known(row!.id)).toBeNull();
  await storage.vault.unlock("plum tram ledger otter", () => 1);
  expect(await storage.vault.known(row!.id)).toMatchObject({
    fileName: "Wilhelmina Quist CV.txt",
    entries: [{ value: "Wilhelmina Quist" }],
  });
});

test("the same e-mail address has the same mark on this device, and another one on another", async () => {
  const marks = async () => {
    const { run } = await createRun(readByName);
    await run.add("j", files("mail 1", "mail 2", "none"));
    return (await storage.candidates.ofJob("j"))
      .map(({ emailKey }) => emailKey)
      .toSorted((a, b) => (b ?? "").localeCompare(a ?? ""));
  };
  const [first, second] = [await marks(), await marks()];
  expect(new Set(first)).toEqual(new Set([first[0], null]));
  expect(first[0]).toMatch(/^[0-9a-f]{16}$/);
  expect(second[0]).not.toBe(first[0]);
});

test("an import is logged once, with the count of new candidates", async () => {
  const { run } = await createRun(readByName);
  await run.add("j", files("a.txt", "copy of a.txt", "bad.pdf", "b.txt"));
  expect(await storage.audit.all()).toMatchObject([{ action: "imported", jobId: "j", candidateKey: null, count: 2 }]);
});

test("rules of hiding go with the files", async () => {
  const seen: unknown[] = [];
  const { run } = await createRun(async (input, options) => {
    seen.push(input.corrections);
    return readByName(input, options);
  });
  await storage.vault.addRule({ id: "rule-1", what: "hide", term: "Quist" });
  await run.add("j", files("a.txt"));
  expect(seen).toEqual([{ hide: ["Quist"], keep: [] }]);
});

test("what else to hide goes with the files; nothing does before somebody asks", async () => {
  const seen: unknown[] = [];
  const { run } = await createRun(async (input, options) => {
    seen.push(input.strict);
    return readByName(input, options);
  });
  const nothing = { schools: false, employers: false, graduationYears: false, locations: false };
  await run.add("j", files("a.txt"));
  await storage.settings.write({ alsoHide: { ...nothing, employers: true } });
  await run.add("j", files("b.txt"));
  expect(seen).toEqual([nothing, { ...nothing, employers: true }]);
});

test("rows of an erased candidate are forgotten", async () => {
  const { run, outcomes } = await createRun(readByName);
  await run.add("j", files("a.txt", "b.txt"));
  const [erased] = run.state.getState().rows.flatMap(({ outcome }) => ("candidateId" in outcome ? [outcome] : []));
  run.forget([erased!.candidateId]);
  expect(Object.keys(outcomes())).toHaveLength(1);
});

test("a worker that dies in the middle goes on with the files that are left", async () => {
  let deaths = 0;
  const { run, outcomes } = await createRun(async (input, options) => {
    if (deaths++ > 0) return readByName(input, options);
    await readByName({ files: input.files.slice(0, 1) }, options);
    throw new ModelError("worker-died", "gone");
  });
  await run.add("j", files("a.txt", "b.txt", "c.txt"));
  expect(outcomes()).toEqual({ "a.txt": "ready", "b.txt": "ready", "c.txt": "ready" });
});

test("a file that kills the worker every time is called broken and the rest is read", async () => {
  const { run, outcomes } = await createRun(async ({ files: toRead }, options) => {
    for (const file of toRead) {
      if (file.name === "killer.pdf") throw new ModelError("worker-died", "gone");
      await readByName({ files: [file] }, options);
    }
    return { read: 0, rejected: 0 };
  });
  await run.add("j", files("a.txt", "killer.pdf", "b.txt"));
  expect(outcomes()).toEqual({ "a.txt": "ready", "killer.pdf": "rejected", "b.txt": "ready" });
});

test("cancelling keeps what was read and says so", async () => {
  const { run, outcomes } = await createRun(async (input, options) => {
    await readByName({ files: input.files.slice(0, 1) }, options);
    run.cancel();
    throw new ModelError("aborted", "stopped");
  });
  await run.add("j", files("a.txt", "b.txt"));
  expect(run.state.getState().status).toBe("cancelled");
  expect(outcomes()).toEqual({ "a.txt": "ready", "b.txt": "waiting" });
});

test("files added during a run join it", async () => {
  const { run, outcomes } = await createRun(readByName);
  const first = run.add("j", files("a.txt"));
  const second = run.add("j", files("b.txt"));
  await Promise.all([first, second]);
  expect(outcomes()).toEqual({ "a.txt": "ready", "b.txt": "ready" });
  expect(run.state.getState().status).toBe("finished");
});

test("a scan is read by text recognition when asked, and becomes a candidate like any other", async () => {
  const scans: ReadResumes = async ({ files: toRead }, options) => {
    for (const { id, name } of toRead)
      options?.onEvent?.({ kind: "rejected", fileId: id, part: 0, partName: name, reason: "no-text-layer" });
    return { read: 0, rejected: 1 };
  };
  const { run, outcomes } = await createRun(scans, async ({ file, part }) => {
    const read = { ...candidate("read from a picture"), kind: "ocr" as const, warnings: ["ocr" as const] };
    return { kind: "read", fileId: file.id, part, partName: file.name, candidate: read };
  });
  await run.add("j", files("scan.pdf"));
  expect(outcomes()).toEqual({ "scan.pdf": "rejected" });
  await run.readScans(run.state.getState().rows.map(({ id }) => id));
  expect(outcomes()).toEqual({ "scan.pdf": "warning" });
  expect(await storage.candidates.ofJob("j")).toMatchObject([{ kind: "ocr" }]);
});

test("a full disk stops the import, says so, and keeps what was written", async () => {
  const { run } = await createRun(readByName);
  const add = storage.candidates.add;
  let written = 0;
  let reads = 0;
  const full = {
    ...storage.candidates,
    add: ((...parameters) => {
      if (++written > 1) return Promise.reject(new DOMException("no space", "QuotaExceededError"));
      return add(...parameters);
    }) as typeof add,
  };
  const onFull = createImportRun({
    reader: {
      readScan: noScans,
      readResumes: async (input, options) => {
        for (const file of input.files) {
          await new Promise((resolve) => setTimeout(resolve));
          if (options?.signal?.aborted) throw new ModelError("aborted", "stopped");
          reads++;
          await readByName({ files: [file] }, options);
        }
        return { read: 0, rejected: 0 };
      },
    },
    storage: { ...storage, candidates: full },
    onAdded: () => {},
  });
  await onFull.add("j", files("a.txt", "b.txt", "c.txt", "d.txt", "e.txt"));
  expect(onFull.state.getState()).toMatchObject({ status: "failed", code: "quota" });
  expect(await storage.candidates.ofJob("j")).toHaveLength(1);
  expect(reads).toBeLessThan(5);
  expect(run.state.getState().status).toBe("idle");
});
