// The few words of the status pill.

import { t, told } from "../../lib/messages.ts";
import type { ScorerState } from "../../models/scorer.ts";
import type { LoadProgress, ScorerInfo } from "../../protocol/scorer.ts";
import { fallbackText } from "./fallback-text.ts";

export type StatusTone = "ready" | "busy" | "attention" | "idle";

export interface Status {
  readonly tone: StatusTone;
  readonly text: string;
}

/** What runs, where, and what is unusual: `CPU, 4 threads · no WebGPU · offline`. */
export function statusOf(state: ScorerState, { keeps, online }: { keeps: "disk" | "memory"; online: boolean }): Status {
  const scorer = scorerStatus(state);
  const parts = [scorer.text, ...(online ? [] : [t("offline")]), ...(keeps === "memory" ? [t("nothing is kept")] : [])];
  return { tone: keeps === "memory" && scorer.tone !== "busy" ? "attention" : scorer.tone, text: parts.join(" · ") };
}

function scorerStatus(state: ScorerState): Status {
  switch (state.status) {
    case "idle":
      return { tone: "idle", text: t("scorer starts when needed") };
    case "loading":
      return { tone: "busy", text: loadingText(state.progress) };
    case "ready":
      return { tone: "ready", text: readyText(state.info) };
    case "failed":
      return { tone: "attention", text: t("scorer failed") };
  }
}

/** "scorer loads 43 %"; without a figure while the size is unknown. */
export function loadingText(progress: LoadProgress): string {
  const loaded = loadedPercent(progress);
  if (progress.phase === "warm-up") return t("scorer warms up");
  return loaded === null ? t("scorer loads") : t("scorer loads {loaded} %", { loaded });
}

/** 0..100; null while the size is unknown. */
export function loadedPercent(progress: LoadProgress): number | null {
  if (progress.phase === "warm-up") return 100;
  return progress.totalBytes === 0
    ? null
    : Math.min(100, Math.floor((100 * progress.loadedBytes) / progress.totalBytes));
}

function readyText({ device, deviceName, threads, reason }: ScorerInfo): string {
  if (device === "webgpu") return t("GPU · {deviceName} · scorer ready", { deviceName });
  const cpu = t("{threads, plural, one {CPU, # thread} other {CPU, # threads}}", { threads });
  return `${cpu} · ${reason === null ? t("scorer ready") : told(fallbackText[reason].short)}`;
}
