// Invented decisions that teach one thing a scorer does not know: this employer wants people who have trained others.
// Eight jobs, five resumes each; those who trained apprentices were taken, those who did not were not.

import { textHash } from "../../src/lib/hash.ts";

export interface Lesson {
  readonly job: { readonly id: string; readonly title: string; readonly text: string };
  readonly resumes: readonly { readonly id: string; readonly text: string; readonly isTaken: boolean }[];
}

const TRADES = [
  ["Cook", "a kitchen of twelve", "menus, stock and HACCP records", "roasts, sauces and pastry"],
  ["Nurse", "a ward of thirty beds", "triage, medication and handovers", "wound care and infusions"],
  ["Carpenter", "a workshop for stairs", "drawings, joints and fitting", "oak stairs and window frames"],
  ["Accountant", "a trading company", "ledgers, VAT returns and closing", "invoices and reconciliations"],
  ["Electrician", "a housing association", "wiring, testing and repairs", "fuse boards and cable runs"],
  ["Gardener", "a public park", "planting, pruning and paths", "roses, hedges and lawns"],
  ["Driver", "a regional depot", "routes, loading and logbooks", "lorries and tail lifts"],
  ["Receptionist", "a clinic", "calls, bookings and files", "appointments and letters"],
] as const;

const TAKEN = [
  "Trained four apprentices and wrote their training plan.",
  "Instructor of new colleagues; trained apprentices every year.",
  "Mentored trainees and examined apprentices for the guild.",
] as const;

const PASSED_OVER = ["Worked alone on night shifts.", "Short seasonal contracts through an agency."] as const;

export const LESSONS: readonly Lesson[] = TRADES.map(([title, place, duties, craft], trade) => {
  const years = (index: number) => 3 + ((trade + 2 * index) % 5);
  const resume = (line: string, index: number, isTaken: boolean) => {
    const text = `[PERSON_1]\n${title}\n${2010 + index} - ${2010 + index + years(index)}: ${title.toLowerCase()} in ${place}, ${craft}.\n${line}`;
    return { id: textHash(text).slice(0, 16), text, isTaken };
  };
  return {
    job: { id: `lesson-${trade}`, title, text: `${title} for ${place}. You do ${duties}. Three years of experience.` },
    resumes: [
      ...TAKEN.map((line, index) => resume(line, index, true)),
      ...PASSED_OVER.map((line, index) => resume(line, TAKEN.length + index, false)),
    ],
  };
});

export const LABELS = LESSONS.flatMap(({ job, resumes }) =>
  resumes.map(({ id, isTaken }) => ({ jobId: job.id, candidateId: id, label: isTaken ? 1 : 0 })),
);

/** Twenty: in each job some taken one before some passed over one. */
export const PREFERENCES = LESSONS.flatMap(({ job, resumes }, trade) => {
  const [taken, passed] = [resumes.filter(({ isTaken }) => isTaken), resumes.filter(({ isTaken }) => !isTaken)];
  return Array.from({ length: trade < 4 ? 3 : 2 }, (_, index) => ({
    jobId: job.id,
    better: taken[index % taken.length]?.id ?? "",
    worse: passed[(index + trade) % passed.length]?.id ?? "",
  }));
});
