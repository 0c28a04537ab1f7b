import type { Writable } from "node:stream";

export interface Progress {
  show(what: string, done: number, total: number): void;
  /** Leaves a clean line for what comes next. */
  end(): void;
}

/** On a terminal a line that changes twice a second, elsewhere a line at every tenth. */
export function createProgress(out: Writable & { readonly isTTY?: boolean }, nowMs: () => number = Date.now): Progress {
  let current = { what: "", startedMs: 0, shownMs: 0, tenths: 0 };
  let isOpen = false;
  return {
    show(what, done, total) {
      const now = nowMs();
      if (what !== current.what) current = { what, startedMs: now, shownMs: 0, tenths: 0 };
      const tenths = total === 0 ? 10 : Math.floor((10 * done) / total);
      const isDue = out.isTTY ? now - current.shownMs >= 500 : tenths > current.tenths;
      if (!isDue) return;
      current = { ...current, shownMs: now, tenths };
      const line = `${what}: ${done} of ${total}${timeLeft(done, total, now - current.startedMs)}`;
      out.write(out.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
      isOpen = out.isTTY === true;
    },
    end() {
      if (isOpen) out.write("\r\x1b[K");
      isOpen = false;
      current = { what: "", startedMs: 0, shownMs: 0, tenths: 0 };
    },
  };
}

function timeLeft(done: number, total: number, elapsedMs: number): string {
  if (done === 0 || done >= total || elapsedMs < 1000) return "";
  const seconds = Math.ceil((elapsedMs * (total - done)) / done / 1000);
  return seconds < 90 ? `, ${seconds} s left` : `, ${Math.round(seconds / 60)} min left`;
}
