import type { MonthIndex } from "../../src/core/reading/profile.ts";

/** The month the clock shows. */
export function thisMonth(): MonthIndex {
  const now = new Date();
  return now.getFullYear() * 12 + now.getMonth();
}
