// The rows of the activity tray: an import and any number of rankings look alike there.

import { t } from "../../lib/messages.ts";
import type { ImportState } from "./import-run.ts";
import { importCounts, needsAttention, summaryText } from "./import-summary.ts";
import { paceOf, progressText } from "./time-left.ts";

/** Work of another feature, as plain data. */
export interface RankingActivity {
  readonly id: string;
  /** The job's title. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly perSecond: number | null;
  readonly status: "running" | "waiting" | "stopped" | "failed";
}

export interface ActivityRow {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly done: number;
  readonly total: number;
  readonly isRunning: boolean;
  /** Done and nothing to look at: it may go by itself. */
  readonly isGoodNews: boolean;
}

export const IMPORT_KEY = "import";

/** The import as a row; null when there is none. */
export function importActivity(state: ImportState, nowMs: number): ActivityRow | null {
  if (state.status === "idle" || state.rows.length === 0) return null;
  const counts = importCounts(state.rows);
  const { total } = counts;
  const done = total - counts.waiting;
  if (state.status === "running") {
    const { perSecond } = paceOf({ done, total, elapsedMs: nowMs - state.startedAtMs });
    const detail = progressText({ done, total, perSecond });
    return { key: IMPORT_KEY, label: t("Reading resumes"), detail, done, total, isRunning: true, isGoodNews: false };
  }
  if (counts.scanning > 0) {
    const detail = t("{scanning} to go", { scanning: counts.scanning });
    const read = total - counts.scanning;
    return {
      key: IMPORT_KEY,
      label: t("Reading scans"),
      detail,
      done: read,
      total,
      isRunning: true,
      isGoodNews: false,
    };
  }
  const isGoodNews = state.status === "finished" && !state.rows.some(needsAttention);
  const label = state.status === "finished" ? t("Resumes read") : t("Reading stopped");
  return { key: IMPORT_KEY, label, detail: summaryText(counts), done, total, isRunning: false, isGoodNews };
}

export function rankingActivity({ id, label, status, ...progress }: RankingActivity): ActivityRow {
  const { done, total } = progress;
  return {
    key: id,
    label: t("Scoring {label}", { label }),
    detail: DETAIL[status](progress),
    done,
    total,
    isRunning: isUnderWay(status),
    isGoodNews: false,
  };
}

/** Whether it can still be stopped: waiting for the device or the scorer counts. */
function isUnderWay(status: RankingActivity["status"]): boolean {
  return status === "running" || status === "waiting";
}

type Progress = Pick<RankingActivity, "done" | "total" | "perSecond">;

const DETAIL: Readonly<Record<RankingActivity["status"], (progress: Progress) => string>> = {
  running: progressText,
  waiting: () => t("Waits for the scorer"),
  stopped: ({ done, total }) => t("Stopped at {done} of {total}. Finished scores are kept.", { done, total }),
  failed: () => t("Failed. Finished scores are kept."),
};
