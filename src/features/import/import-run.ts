// Brings files in: reader worker → anonymised candidates → storage, one row of news for every file.
// File names live here, in memory, and in the vault when there is one: they often hold a person's name.

import { createStore, type StoreApi } from "zustand/vanilla";

import { mainEmail } from "../../core/records/identity.ts";
import type { ReadWarning, RejectReason } from "../../core/reading/document.ts";
import { textHash } from "../../lib/hash.ts";
import type { Reader } from "../../models/reader.ts";
import { toFailure } from "../../protocol/failure.ts";
import type { Corrections, FileToRead, ReadCandidate, ReadEvent, ScanProgress } from "../../protocol/reader.ts";
import { candidateId, type CandidateToAdd } from "../../storage/candidates.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { type StorageErrorCode, toStorageError } from "../../storage/storage-error.ts";
import { createScanRun } from "./scan-run.ts";

/** What became of one file, or of one resume in a CSV or ZIP. */
export type ImportOutcome =
  | { readonly status: "waiting" }
  | { readonly status: "ready"; readonly candidateId: string; readonly name: string }
  | {
      readonly status: "warning";
      readonly candidateId: string;
      readonly name: string;
      readonly warnings: readonly ReadWarning[];
    }
  | { readonly status: "duplicate"; readonly candidateId: string; readonly name: string }
  | { readonly status: "rejected"; readonly reason: RejectReason }
  /** By text recognition; `null` while it waits its turn. */
  | { readonly status: "scanning"; readonly at: ScanProgress | null };

export interface ImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly outcome: ImportOutcome;
}

export type ImportState =
  | { readonly status: "idle"; readonly rows: readonly ImportRow[] }
  | {
      readonly status: "running";
      readonly jobId: string;
      readonly rows: readonly ImportRow[];
      readonly startedAtMs: number;
    }
  | { readonly status: "finished" | "cancelled"; readonly jobId: string; readonly rows: readonly ImportRow[] }
  | {
      readonly status: "failed";
      readonly jobId: string;
      readonly rows: readonly ImportRow[];
      readonly code: StorageErrorCode;
    };

export interface ImportRun {
  readonly state: StoreApi<ImportState>;
  /** Reads files into a job; files given while a run is on wait their turn. Settles when all are done. */
  add(jobId: string, files: readonly File[]): Promise<void>;
  /** Stops after the file at hand, scans at once; what was read stays. */
  cancel(): void;
  /** Reads rows that are scans by text recognition. Settles when all are done. */
  readScans(rowIds: readonly string[]): Promise<void>;
  /** Stops that; the rows can be asked for again. */
  stopScans(): void;
  /** Forgets the rows, names and all. */
  clear(): void;
  /** Forgets the rows of erased candidates. */
  forget(candidateIds: readonly string[]): void;
}

interface Needs {
  readonly reader: Pick<Reader, "readResumes" | "readScan">;
  readonly storage: Pick<Storage, "jobs" | "candidates" | "vault" | "audit" | "deviceKey" | "settings">;
  /** Called when candidates were added, so that they can be scored. */
  readonly onAdded: (jobId: string) => void;
  readonly nowMs?: () => number;
  readonly newId?: () => string;
}

/** A file in whose reading the worker died this often is called broken. */
const DEATHS_ALLOWED = 1;

export function createImportRun({
  reader,
  storage,
  onAdded,
  nowMs = Date.now,
  newId = () => crypto.randomUUID(),
}: Needs): ImportRun {
  const state = createStore<ImportState>(() => ({ status: "idle", rows: [] }));
  let abort = new AbortController();
  let last: Promise<void> = Promise.resolve();

  function setRow(id: string, fileName: string, outcome: ImportOutcome) {
    state.setState(({ rows }) => {
      const row = { id, fileName, outcome };
      const known = rows.some((other) => other.id === id);
      return { rows: known ? rows.map((other) => (other.id === id ? row : other)) : [...rows, row] };
    });
  }

  const scans = createScanRun({
    reader,
    context: contextOf,
    tell: setRow,
    async keep(rowId, { jobId, fileName }, candidate) {
      try {
        if (await keep(jobId, rowId, fileName, candidate))
          await storage.audit.add({ action: "imported", at: nowMs(), jobId, count: 1 });
      } catch (error) {
        scans.stop();
        setRow(rowId, fileName, { status: "rejected", reason: "no-text-layer" });
        const { code } = toStorageError(error);
        state.setState(({ rows }) => ({ status: "failed", jobId, rows, code }), true);
      }
    },
  });

  async function contextOf(jobId: string) {
    const [job, { alsoHide }] = await Promise.all([storage.jobs.get(jobId), storage.settings.read()]);
    return { corrections: await correctionsOf(storage), strict: alsoHide, jobText: job?.text ?? null };
  }

  async function run(jobId: string, files: readonly FileToRead[]) {
    const { signal } = abort;
    if (signal.aborted) return;
    const reading = createReading(files);
    const writes: Promise<boolean>[] = [];
    const context = await contextOf(jobId);
    const fileById = new Map(files.map((file) => [file.id, file]));
    let writeError: unknown;
    const stopOnFullDisk = (error: unknown) => {
      writeError ??= error;
      abort.abort();
      return false;
    };

    const take = (event: ReadEvent) => {
      reading.take(event);
      if (event.kind === "expanded") return dropRow(event);
      const id = rowId(event);
      if (event.kind === "rejected") {
        const file = fileById.get(event.fileId);
        if (event.reason === "no-text-layer" && file)
          scans.offer(id, { jobId, file, part: event.part, fileName: event.partName });
        return setRow(id, event.partName, { status: "rejected", reason: event.reason });
      }
      writes.push(keep(jobId, id, event.partName, event.candidate).catch(stopOnFullDisk));
    };

    while (reading.unfinished().length > 0 && !signal.aborted) {
      try {
        await reader.readResumes({ files: reading.unfinished(), ...context }, { signal, onEvent: take });
        for (const file of reading.unfinished()) take(brokenFile(file));
      } catch (error) {
        const { code } = toFailure(error);
        if (code === "aborted") break;
        const suspect = reading.died();
        if (suspect && suspect.deaths > DEATHS_ALLOWED) take(brokenFile(suspect.file));
      }
    }
    const count = (await Promise.all(writes)).filter(Boolean).length;
    if (count > 0) await storage.audit.add({ action: "imported", at: nowMs(), jobId, count });
    onAdded(jobId);
    if (writeError !== undefined) throw writeError;
  }

  /** A file of many resumes gets a row for each of them instead of its own. */
  function dropRow({ fileId, parts }: Extract<ReadEvent, { kind: "expanded" }>) {
    if (parts > 1) state.setState(({ rows }) => ({ rows: rows.filter((row) => row.id !== fileId) }));
  }

  /** Whether the job has one candidate more. */
  async function keep(jobId: string, id: string, fileName: string, candidate: ReadCandidate): Promise<boolean> {
    const email = mainEmail(candidate.identity);
    const toAdd = toStored(candidate, email === null ? null : await storage.deviceKey.mark("email", email));
    const identity = { fileName, entries: candidate.identity, kept: [] };
    const sealed = await storage.vault.sealed(candidateId(toAdd.row.hash), identity);
    const { outcome, row } = await storage.candidates.add(toAdd, { jobId, now: nowMs(), sealed });
    const known = { candidateId: row.id, name: row.name };
    if (outcome === "duplicate") setRow(id, fileName, { status: "duplicate", ...known });
    else if (candidate.warnings.length > 0)
      setRow(id, fileName, { status: "warning", ...known, warnings: candidate.warnings });
    else setRow(id, fileName, { status: "ready", ...known });
    onAdded(jobId);
    return outcome === "added";
  }

  return {
    state,
    add(jobId, files) {
      const toRead = files.map((file) => ({ id: newId(), file, name: file.name }));
      const before = state.getState();
      const isRunning = before.status === "running";
      if (!isRunning) abort = new AbortController();
      const waiting = toRead.map(({ id, name }): ImportRow => ({ id, fileName: name, outcome: { status: "waiting" } }));
      const kept = before.rows.filter(({ outcome }) => isRunning || outcome.status === "scanning");
      scans.keepOnly(kept.map(({ id }) => id));
      const startedAtMs = isRunning ? before.startedAtMs : nowMs();
      state.setState({ status: "running", jobId, startedAtMs, rows: [...kept, ...waiting] }, true);
      const turn = last.then(() => run(jobId, toRead));
      last = turn.then(
        () => {
          if (last === settled)
            state.setState(
              ({ rows: all }) => ({ status: abort.signal.aborted ? "cancelled" : "finished", jobId, rows: all }),
              true,
            );
        },
        (error: unknown) => {
          abort.abort();
          state.setState(
            ({ rows: all }) => ({ status: "failed", jobId, rows: all, code: toStorageError(error).code }),
            true,
          );
        },
      );
      const settled = last;
      return settled;
    },
    cancel() {
      abort.abort();
      scans.stop();
    },
    readScans: (rowIds) => scans.start(rowIds),
    stopScans: () => scans.stop(),
    clear() {
      scans.stop();
      scans.keepOnly([]);
      state.setState({ status: "idle", rows: [] }, true);
    },
    forget: (ids) =>
      state.setState(({ rows }) => ({
        rows: rows.filter(({ outcome }) => !("candidateId" in outcome) || !ids.includes(outcome.candidateId)),
      })),
  };
}

/** A locked vault keeps its rules to itself: then resumes are read without them. */
async function correctionsOf({ vault }: Pick<Storage, "vault">): Promise<Corrections> {
  const rules = (await vault.rules()) ?? [];
  const terms = (what: "hide" | "keep") => rules.filter((rule) => rule.what === what).map(({ term }) => term);
  return { hide: terms("hide"), keep: terms("keep") };
}

/** Which files of a batch still owe an answer. */
function createReading(files: readonly FileToRead[]) {
  const owed = new Map(files.map((file) => [file.id, { file, parts: 1, deaths: 0 }]));
  return {
    unfinished: () => [...owed.values()].map(({ file }) => file),
    take(event: ReadEvent) {
      const entry = owed.get(event.fileId);
      if (!entry) return;
      if (event.kind === "expanded") entry.parts = event.parts;
      else if (--entry.parts <= 0) owed.delete(event.fileId);
      if (entry.parts <= 0) owed.delete(event.fileId);
    },
    /** The worker died: the first unfinished file is the one it was at. */
    died() {
      const [suspect] = owed.values();
      if (suspect) {
        suspect.deaths++;
        suspect.parts = 1;
      }
      return suspect;
    },
  };
}

function rowId({ fileId, part }: { fileId: string; part: number }): string {
  return part === 0 ? fileId : `${fileId}#${part}`;
}

function brokenFile({ id, name }: FileToRead): ReadEvent {
  return { kind: "rejected", fileId: id, part: 0, partName: name, reason: "broken" };
}

/** What is kept of a candidate in the clear: all of it but the identity. */
function toStored(candidate: ReadCandidate, emailKey: string | null): CandidateToAdd {
  const { kind, pageCount, text, placeholders, hidden, profile, warnings } = candidate;
  const { experienceMonths, skills, ...lists } = profile;
  return {
    row: {
      hash: textHash(text),
      kind,
      warnings,
      skills,
      experienceMonths,
      hiddenCount: hidden.length,
      emailKey,
    },
    text: { text, ...lists, hidden, placeholders, pageCount },
  };
}
