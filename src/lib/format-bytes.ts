import { language } from "./language.ts";
import { t } from "./messages.ts";

const UNITS = ["", "kB", "MB", "GB"] as const;

/** "14.5 MB": decimal units, as disks and downloads count. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (Math.round(value * 10) / 10 >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  if (unit === 0) return t("{bytes, plural, one {# byte} other {# bytes}}", { bytes: Math.round(value) });
  const rounded = value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${rounded.toLocaleString(language(), { useGrouping: false })} ${UNITS[unit]}`;
}
