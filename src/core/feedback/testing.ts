// Made-up feedback for tests.

import { textHash } from "../../lib/hash.ts";
import type { Feedback } from "./dataset.ts";
import type { Choice, Decision } from "./decision.ts";
import { makeDecision } from "./make-decision.ts";
import { preferenceOf } from "./make-preference.ts";

export const testJob = (number: number) => `Cook ${number}\nRuns a kitchen of ${number + 3} people. HACCP is a must.`;
export const testResume = (number: number) =>
  `[PERSON_1]\n[EMAIL_1]\n\nExperience\nCook, 2016 – 2021\nRan the grill of a restaurant with ${number + 40} seats.`;

const thing = (text: string) => ({ id: textHash(text).slice(0, 16), hash: textHash(text) });

export function testDecision(job: number, resume: number, choice: Choice, changed: Partial<Decision> = {}): Decision {
  const subject = {
    job: thing(testJob(job)),
    candidate: thing(testResume(resume)),
    rater: changed.rater ?? "Teal",
    score: 0.5,
    scorerVersion: "v1",
    showsOpinion: true,
  };
  return { ...makeDecision(subject, choice, null, 1), ...changed };
}

/** Thirty jobs with four resumes each, all answers, and one preference a job. */
export function testFeedback(changed: Partial<Decision> = {}): Feedback {
  const choices: readonly Choice[] = ["strong-no", "no", "yes", "strong-yes"];
  const jobs = Array.from({ length: 30 }, (_, job) => job);
  const decisions = jobs.flatMap((job) =>
    choices.map((choice, index) => testDecision(job, job * 4 + index, choice, job === 0 && index === 0 ? changed : {})),
  );
  const preferences = jobs.map((job) =>
    preferenceOf(
      {
        job: thing(testJob(job)),
        better: thing(testResume(job * 4 + 3)),
        worse: thing(testResume(job * 4)),
        rater: "Teal",
        sawOpinion: false,
      },
      1,
    ),
  );
  const texts = (make: (number: number) => string, count: number) =>
    new Map(Array.from({ length: count }, (_, number) => [textHash(make(number)), make(number)]));
  return { decisions, preferences, jobTexts: texts(testJob, 30), resumeTexts: texts(testResume, 120) };
}
