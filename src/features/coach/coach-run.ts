// One person's resume and what it is meant for: read, edited step by step, understood anew after each step. All of it
// lives in memory and is gone with the page, unless `kept-resume.ts` is asked to keep it. Knows no screen.

import { createStore, type StoreApi } from "zustand/vanilla";

import type { RejectReason } from "../../core/reading/document.ts";
import { applySuggestion, type TextEdit } from "../../core/coaching/apply.ts";
import type { Reader } from "../../models/reader.ts";
import { type Failure, toFailure } from "../../protocol/failure.ts";
import type { OwnResume, OwnUnderstood, ScanProgress } from "../../protocol/reader.ts";
import type { Posting } from "./postings.ts";

export type CoachResume =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly name: string; readonly scan: ScanProgress | "waits" | null }
  | { readonly status: "rejected"; readonly name: string; readonly reason: RejectReason }
  | { readonly status: "failed"; readonly name: string; readonly failure: Failure }
  | OpenResume;

export interface OpenResume {
  readonly status: "ready";
  readonly name: string;
  /** To draw its pages; null where it has none. */
  readonly pdf: Blob | null;
  /** As it came; `read.text` is what every edit is compared with. */
  readonly read: OwnResume;
  /** As it is now. */
  readonly text: string;
  /** Keys of advice that was looked at and not wanted. */
  readonly dismissed: readonly string[];
  /** Earlier states, the latest last. */
  readonly undoable: readonly Snapshot[];
  /** Of the text as it came; null until it is there. */
  readonly first: Understood | null;
  /** Of the text as it is now or was a moment ago. */
  readonly now: Understood | null;
}

export interface Understood extends OwnUnderstood {
  readonly text: string;
}

export type Snapshot = Pick<OpenResume, "text" | "dismissed">;

export interface CoachState {
  readonly resume: CoachResume;
  readonly postings: readonly Posting[];
  /** The one that advice and gap are about; null while there is none. */
  readonly pickedId: string | null;
}

export interface CoachRun {
  readonly state: StoreApi<CoachState>;
  read(file: File): Promise<void>;
  /** The file that was rejected as a scan, by text recognition. */
  readScan(): Promise<void>;
  stopReading(): void;
  setText(text: string): void;
  accept(edit: TextEdit): void;
  dismiss(key: string): void;
  undo(): void;
  addPosting(posting: Posting): void;
  removePosting(id: string): void;
  pick(id: string): void;
  /** Takes up what was kept. */
  restore(kept: KeptCoach): void;
  /** Forgets everything. */
  clear(): void;
}

/** What can be kept of it: no file, no steps. */
export interface KeptCoach extends Pick<OpenResume, "name" | "read" | "text">, Pick<CoachState, "postings"> {}

/** Steps back that are remembered: a long evening of edits, some 10 kB each. */
const MOST_STEPS = 200;
const NOTHING: CoachState = { resume: { status: "none" }, postings: [], pickedId: null };

export function createCoachRun(reader: Pick<Reader, "readOwn" | "understandOwn">): CoachRun {
  const state = createStore<CoachState>(() => NOTHING);
  let file: File | null = null;
  let reading = new AbortController();
  let understanding = new AbortController();

  const set = (resume: CoachResume) => state.setState({ resume });
  const opened = () => {
    const { resume } = state.getState();
    return resume.status === "ready" ? resume : null;
  };

  async function read(next: File, scan: boolean): Promise<void> {
    stop();
    const { signal } = (reading = new AbortController());
    file = next;
    const { name } = next;
    set({ status: "reading", name, scan: scan ? "waits" : null });
    const onEvent = (at: ScanProgress) => !signal.aborted && set({ status: "reading", name, scan: at });
    try {
      const found = await reader.readOwn({ file: { id: "own", file: next, name }, scan }, { signal, onEvent });
      if (signal.aborted) return;
      if (found.status === "rejected") return set({ status: "rejected", name, reason: found.reason });
      open(found.resume, name, found.resume.kind === "pdf" || (scan && isPdf(next)) ? next : null);
    } catch (error) {
      if (!signal.aborted) set({ status: "failed", name, failure: toFailure(error) });
    }
  }

  function open(found: OwnResume, name: string, pdf: Blob | null, text = found.text) {
    set({ status: "ready", name, pdf, read: found, text, dismissed: [], undoable: [], first: null, now: null });
    void understand();
  }

  async function understand(): Promise<void> {
    understanding.abort();
    const { signal } = (understanding = new AbortController());
    const asked = opened();
    if (asked === null) return;
    const texts = asked.first === null ? [...new Set([asked.text, asked.read.text])] : [asked.text];
    try {
      const found = await reader.understandOwn({ texts }, { signal });
      const current = opened();
      if (signal.aborted || current === null) return;
      const of = (text: string): Understood | null => {
        const one = found[texts.indexOf(text)];
        return one === undefined ? null : { ...one, text };
      };
      set({ ...current, first: current.first ?? of(asked.read.text), now: of(asked.text) });
    } catch (error) {
      if (!signal.aborted) set({ status: "failed", name: asked.name, failure: toFailure(error) });
    }
  }

  function step(change: Partial<Snapshot>): void {
    const current = opened();
    if (current === null) return;
    const { text, dismissed, undoable } = current;
    set({ ...current, ...change, undoable: [...undoable, { text, dismissed }].slice(-MOST_STEPS) });
    if (change.text !== undefined) void understand();
  }

  function stop() {
    reading.abort();
    understanding.abort();
  }

  return {
    state,
    read: (next) => read(next, false),
    async readScan() {
      if (file) await read(file, true);
    },
    stopReading() {
      reading.abort();
      const { resume } = state.getState();
      if (resume.status !== "reading") return;
      set(resume.scan === null ? { status: "none" } : { ...resume, status: "rejected", reason: "no-text-layer" });
    },
    setText(text) {
      if (text !== opened()?.text) step({ text });
    },
    accept(edit) {
      const before = opened()?.text ?? "";
      const text = applySuggestion(before, edit);
      if (text !== before) step({ text });
    },
    dismiss: (key) => step({ dismissed: [...(opened()?.dismissed ?? []), key] }),
    undo() {
      const current = opened();
      const last = current?.undoable.at(-1);
      if (!current || !last) return;
      set({ ...current, ...last, undoable: current.undoable.slice(0, -1) });
      void understand();
    },
    addPosting: (posting) =>
      state.setState(({ postings }) => ({
        postings: [...postings.filter(({ id }) => id !== posting.id), posting],
        pickedId: posting.id,
      })),
    removePosting: (id) =>
      state.setState(({ postings, pickedId }) => {
        const left = postings.filter((posting) => posting.id !== id);
        return { postings: left, pickedId: pickedId === id ? (left.at(-1)?.id ?? null) : pickedId };
      }),
    pick: (pickedId) => state.setState({ pickedId }),
    restore({ name, read: found, text, postings }) {
      state.setState({ postings, pickedId: postings.at(-1)?.id ?? null });
      open(found, name, null, text);
    },
    clear() {
      stop();
      file = null;
      state.setState(NOTHING, true);
    },
  };
}

function isPdf({ name, type }: File): boolean {
  return type === "application/pdf" || /\.pdf$/i.test(name);
}
