// A blank that only the person can fill: the place of a vague word, and the edit that puts their own count there. It adds a
// fact, so no rule suggests it and no gate is asked; what it adds is told as theirs (`edit-gate.ts`).

import type { Advice } from "./advice.ts";
import type { TextEdit } from "./apply.ts";

/** Longer than any count is said. UTF-16 units. */
const LONGEST = 24;

export interface Blank {
  readonly start: number;
  readonly end: number;
}

/** null where a count would not stand in the place of the words. */
export function blankOf({ rule, start, end }: Pick<Advice, "rule" | "start" | "end">): Blank | null {
  return rule === "vague-quantity" && start !== null && end !== null ? { start, end } : null;
}

/** What is typed there, as an edit: "14", "6 to 8", "1,200+"; null while it is no count. */
export function fillBlank(text: string, { start, end }: Blank, typed: string): TextEdit | null {
  const after = typed.trim().replace(/\s+/g, " ");
  if (!/\d/.test(after) || after.length > LONGEST) return null;
  return { start, end, before: text.slice(start, end), after };
}
