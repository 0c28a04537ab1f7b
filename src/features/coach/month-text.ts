import type { MonthIndex } from "../../core/reading/profile.ts";

/** "03/2021": as most resumes write it, and the same in every language. */
export function monthText(month: MonthIndex): string {
  return `${String((month % 12) + 1).padStart(2, "0")}/${Math.floor(month / 12)}`;
}
