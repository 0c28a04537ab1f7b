// Text recognition for rows that turned out to be scans: one at a time, in the order asked, until stopped.

import type { RejectReason } from "../../core/reading/document.ts";
import type { Reader } from "../../models/reader.ts";
import type { FileToRead, ReadCandidate, ReadingOptions, ScanProgress } from "../../protocol/reader.ts";

/** What a scan's row needs to be read again. */
export interface ScanSource {
  readonly jobId: string;
  readonly file: FileToRead;
  /** Which document of the file, from 0. */
  readonly part: number;
  readonly fileName: string;
}

export type ScanNews =
  | { readonly status: "scanning"; readonly at: ScanProgress | null }
  | { readonly status: "rejected"; readonly reason: RejectReason };

interface Needs {
  readonly reader: Pick<Reader, "readScan">;
  readonly context: (jobId: string) => Promise<ReadingOptions>;
  readonly tell: (rowId: string, fileName: string, news: ScanNews) => void;
  /** Stores what was read and tells the row. */
  readonly keep: (rowId: string, source: ScanSource, candidate: ReadCandidate) => Promise<void>;
}

export interface ScanRun {
  /** Remembers a scan; nothing is read yet. */
  offer(rowId: string, source: ScanSource): void;
  /** Reads these rows after those asked for before. */
  start(rowIds: readonly string[]): Promise<void>;
  /** Ends at once; what was not finished can be asked for again. */
  stop(): void;
  /** Forgets all but the rows named: their files, names and all. */
  keepOnly(rowIds: readonly string[]): void;
}

export function createScanRun({ reader, context, tell, keep }: Needs): ScanRun {
  const sources = new Map<string, ScanSource>();
  let abort = new AbortController();
  let last: Promise<void> = Promise.resolve();

  async function read(rowId: string, signal: AbortSignal): Promise<void> {
    const source = sources.get(rowId);
    if (!source) return;
    const { jobId, file, part, fileName } = source;
    const reject = (reason: RejectReason) => tell(rowId, fileName, { status: "rejected", reason });
    if (signal.aborted) return reject("no-text-layer");
    try {
      const onEvent = (at: ScanProgress) => {
        if (!signal.aborted) tell(rowId, fileName, { status: "scanning", at });
      };
      const event = await reader.readScan({ file, part, ...(await context(jobId)) }, { signal, onEvent });
      if (signal.aborted) return reject("no-text-layer");
      if (event.kind === "rejected") return reject(event.reason);
      await keep(rowId, source, event.candidate);
      sources.delete(rowId);
    } catch {
      // Stopped, or its worker died over it: it has no more memory than the page is given.
      reject(signal.aborted ? "no-text-layer" : "nothing-recognised");
    }
  }

  return {
    offer: (rowId, source) => void sources.set(rowId, source),
    start(rowIds) {
      if (abort.signal.aborted) abort = new AbortController();
      const { signal } = abort;
      for (const rowId of rowIds) {
        const source = sources.get(rowId);
        if (!source) continue;
        tell(rowId, source.fileName, { status: "scanning", at: null });
        last = last.then(() => read(rowId, signal));
      }
      return last;
    },
    stop: () => abort.abort(),
    keepOnly(rowIds) {
      for (const rowId of sources.keys()) if (!rowIds.includes(rowId)) sources.delete(rowId);
    },
  };
}
