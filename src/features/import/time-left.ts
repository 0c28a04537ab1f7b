// Words for work under way: how far, how fast, how long still. Rounded so that they do not flicker.

import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";

export interface Pace {
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
}

/** Below these a rate is noise: the first file also pays for starting the reader, which takes seconds on a slow machine. */
const MIN_ELAPSED_MS = 1_500;
const MIN_DONE = 10;
/** From here on the start weighs little, and few slow things want a forecast too. */
const LONG_ENOUGH_MS = 20_000;

/** The pace of `done` things in `elapsedMs`; nulls while it is too early to tell. */
export function paceOf({ done, total, elapsedMs }: { done: number; total: number; elapsedMs: number }): Pace {
  const isEarly = elapsedMs < MIN_ELAPSED_MS || (done < MIN_DONE && elapsedMs < LONG_ENOUGH_MS);
  if (done === 0 || isEarly) return { perSecond: null, secondsLeft: null };
  const perSecond = (done * 1000) / elapsedMs;
  return { perSecond, secondsLeft: secondsLeft({ done, total, perSecond }) };
}

/** Seconds for the rest at this rate; null when the rate is unknown. */
export function secondsLeft({ done, total, perSecond }: { done: number; total: number; perSecond: number | null }) {
  return perSecond === null || perSecond <= 0 ? null : Math.max(0, total - done) / perSecond;
}

/** "about 40 seconds left"; "" while unknown. */
export function timeLeftText(seconds: number | null): string {
  if (seconds === null || !Number.isFinite(seconds)) return "";
  if (seconds < 5) return t("a few seconds left");
  if (seconds < 55) return t("about {seconds} seconds left", { seconds: Math.ceil(seconds / 5) * 5 });
  const minutes = Math.round(seconds / 60);
  if (minutes <= 1) return t("about a minute left");
  if (minutes < 60) return t("about {minutes} minutes left", { minutes });
  const hours = Math.round(minutes / 60);
  return t("{hours, plural, one {about an hour left} other {about # hours left}}", { hours });
}

/** "14 a second", "25 a minute"; "" while unknown. */
export function rateText(perSecond: number | null): string {
  if (perSecond === null || perSecond <= 0) return "";
  if (perSecond >= 9.5) return t("{perSecond} a second", { perSecond: Math.round(perSecond) });
  if (perSecond >= 1)
    return t("{perSecond} a second", {
      perSecond: decimalText(perSecond, perSecond % 1 < 0.05 || perSecond % 1 >= 0.95 ? 0 : 1),
    });
  return t("{perMinute} a minute", { perMinute: Math.max(1, Math.round(perSecond * 60)) });
}

/** "40 of 200 · 14 a second · about 15 seconds left", without the parts that are unknown. */
export function progressText({ done, total, perSecond }: { done: number; total: number; perSecond: number | null }) {
  const left = timeLeftText(secondsLeft({ done, total, perSecond }));
  return [t("{done} of {total}", { done, total }), rateText(perSecond), left].filter((part) => part !== "").join(" · ");
}

/** Done in per cent for a bar, 0..100. */
export function percent(done: number, total: number): number {
  return total === 0 ? 0 : Math.min(100, (100 * done) / total);
}
