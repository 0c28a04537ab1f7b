// The lesson of lessons.ts in a few words each, for a device that needs seconds for a layer: five jobs, two resumes each;
// who trained apprentices was taken, who worked alone was not.

import { textHash } from "../../src/lib/hash.ts";
import type { Lesson } from "./lessons.ts";

const TRADES = [
  ["Cook", "a canteen"],
  ["Nurse", "a ward"],
  ["Carpenter", "a workshop"],
  ["Gardener", "a park"],
  ["Driver", "a depot"],
] as const;

export const LESSONS: readonly Lesson[] = TRADES.map(([title, place], trade) => {
  const resume = (line: string, isTaken: boolean) => {
    const text = `${title}. ${line}`;
    return { id: textHash(text).slice(0, 16), text, isTaken };
  };
  return {
    job: { id: `small-${trade}`, title, text: `${title} for ${place}.` },
    resumes: [resume("Trained apprentices.", true), resume("Worked alone.", false)],
  };
});

export const LABELS = LESSONS.flatMap(({ job, resumes }) =>
  resumes.map(({ id, isTaken }) => ({ jobId: job.id, candidateId: id, label: isTaken ? 1 : 0 })),
);

export const PREFERENCES = LESSONS.map(({ job, resumes: [taken, passedOver] }) => ({
  jobId: job.id,
  better: taken?.id ?? "",
  worse: passedOver?.id ?? "",
}));
