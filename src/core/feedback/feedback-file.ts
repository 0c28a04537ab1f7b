// The file of decisions that goes from one machine to another and comes back: everything a set is made of, and nothing
// that names anybody. Read with care, for it comes from outside.

import * as z from "zod/mini";

import type { Verdict } from "../matching/job.ts";
import { VERDICT_WORDS } from "../matching/match-words.ts";
import type { Feedback } from "./dataset.ts";
import { CHOICES, type Decision, decisionId, type PreferenceDecision, preferenceId } from "./decision.ts";
import { isReasonCode, type ReasonCode } from "./reasons.ts";

export const FEEDBACK_FORMAT = "candor-feedback";

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const id = z.string().check(z.minLength(1), z.maxLength(100));
const rater = z.string().check(z.minLength(1), z.maxLength(40));
const words = z.string().check(z.maxLength(4000));
const at = z.number().check(z.nonnegative());
const verdict = z.enum(Object.keys(VERDICT_WORDS) as [Verdict, ...Verdict[]]);
const reason = z.custom<ReasonCode>((code) => typeof code === "string" && isReasonCode(code));

const decision = z.object({
  jobId: id,
  candidateId: id,
  jobHash: hash,
  candidateHash: hash,
  rater,
  choice: z.enum(CHOICES as [Decision["choice"], ...Decision["choice"][]]),
  reasons: z._default(z.array(reason), []),
  note: z._default(words, ""),
  corrections: z._default(
    z.array(z.object({ requirementId: id, label: words, shown: verdict, corrected: verdict })),
    [],
  ),
  explanation: z._default(
    z.nullable(z.object({ shown: words, thumb: z.enum(["up", "down"]), edited: z.nullable(words) })),
    null,
  ),
  sawOpinion: z._default(z.boolean(), false),
  score: z._default(z.nullable(z.number()), null),
  scorerVersion: z._default(z.nullable(z.string()), null),
  at,
});

const preference = z.object({
  jobId: id,
  jobHash: hash,
  better: id,
  worse: id,
  betterHash: hash,
  worseHash: hash,
  rater,
  sawOpinion: z._default(z.boolean(), false),
  at,
});

const file = z.object({
  format: z.literal(FEEDBACK_FORMAT),
  version: z.literal(1),
  decisions: z.array(decision),
  preferences: z._default(z.array(preference), []),
  /** Without them the answers of a survey: its texts are where it came from. */
  jobTexts: z._default(z.record(hash, z.string()), {}),
  resumeTexts: z._default(z.record(hash, z.string()), {}),
});

export function writeFeedback({ decisions, preferences, jobTexts, resumeTexts }: Feedback): string {
  // By the hash of what was decided on: a job goes out without its contacts and so has another one by now.
  const texts = (byHash: ReadonlyMap<string, string>) => Object.fromEntries([...byHash].sort());
  return JSON.stringify({
    ...{ format: FEEDBACK_FORMAT, version: 1, decisions, preferences },
    ...{ jobTexts: texts(jobTexts), resumeTexts: texts(resumeTexts) },
  });
}

export type ReadFeedback =
  { readonly status: "read"; readonly feedback: Feedback } | { readonly status: "refused"; readonly why: string };

/** Ids are made anew from the contents: a file cannot claim another's. */
export function readFeedback(text: string): ReadFeedback {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { status: "refused", why: "it is not JSON" };
  }
  const read = z.safeParse(file, value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { status: "refused", why: `its ${issue?.path.join(".") || "contents"} cannot be read` };
  }
  const { decisions, preferences, jobTexts, resumeTexts } = read.data;
  return {
    status: "read",
    feedback: {
      decisions: decisions.map((row): Decision => ({ ...row, id: decisionId(row) })),
      preferences: preferences.map((row): PreferenceDecision => ({ ...row, id: preferenceId(row) })),
      jobTexts: new Map(Object.entries(jobTexts)),
      resumeTexts: new Map(Object.entries(resumeTexts)),
    },
  };
}

/** Two files as one: of two rows with one id the later stays. In any order, any number of times. */
export function mergeFeedback(one: Feedback, other: Feedback): Feedback {
  return {
    decisions: latestById([...one.decisions, ...other.decisions]),
    preferences: latestById([...one.preferences, ...other.preferences]),
    jobTexts: new Map([...one.jobTexts, ...other.jobTexts]),
    resumeTexts: new Map([...one.resumeTexts, ...other.resumeTexts]),
  };
}

function latestById<Row extends { readonly id: string; readonly at: number }>(rows: readonly Row[]): readonly Row[] {
  const byId = new Map<string, Row>();
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known === undefined || known.at < row.at) byId.set(row.id, row);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
