// A file of questions whose answers are known: JSON lines of `{"kind", "question", "filter"?, "rows"?, "reference"?,
// "answer"?, "answers"?}`. `answer` is what one model wrote, `answers` what several did, by their names.

import * as z from "zod/mini";

import { type Filter, parseFilter } from "../asking/filter/filter.ts";

export interface ChatQuestion {
  readonly kind: string;
  readonly question: string;
  /** Null where the file does not say what is wanted. */
  readonly filter: Filter | null;
  readonly rows: readonly string[] | null;
  readonly reference: string | null;
  /** What models wrote, by name; "" is the one of a file of one model. */
  readonly answers: Readonly<Record<string, string>>;
}

export type ParsedChatLine =
  | { readonly status: "ready"; readonly question: ChatQuestion }
  | { readonly status: "rejected"; readonly problem: string };

export type ParsedChatSet =
  | { readonly status: "ready"; readonly questions: readonly ChatQuestion[] }
  | { readonly status: "rejected"; readonly line: number; readonly problem: string };

const line = z.object({
  kind: z.string(),
  question: z.string().check(z.minLength(1)),
  filter: z.optional(z.unknown()),
  rows: z.optional(z.array(z.string())),
  reference: z.optional(z.string()),
  answer: z.optional(z.string()),
  answers: z.optional(z.record(z.string(), z.string())),
});

export function parseChatLine(text: string): ParsedChatLine {
  const parsed = line.safeParse(jsonOf(text));
  if (!parsed.success) return { status: "rejected", problem: "not an object with kind and question" };
  const { kind, question, filter, rows, reference, answer, answers } = parsed.data;
  const wanted = filter === undefined || filter === null ? null : parseFilter(filter);
  if (wanted?.status === "rejected") return { status: "rejected", problem: `its filter is none: ${wanted.problem}` };
  return {
    status: "ready",
    question: {
      kind,
      question,
      filter: wanted?.filter ?? null,
      rows: rows ?? null,
      reference: reference ?? null,
      answers: { ...(answer === undefined ? {} : { "": answer }), ...answers },
    },
  };
}

/** A file with one broken line is refused whole: figures on a part of it would not be its figures. */
export function parseChatSet(text: string): ParsedChatSet {
  const questions: ChatQuestion[] = [];
  for (const [at, one] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (one.trim() === "") continue;
    const parsed = parseChatLine(one);
    if (parsed.status === "rejected") return { status: "rejected", line: at + 1, problem: parsed.problem };
    questions.push(parsed.question);
  }
  if (questions.length === 0) return { status: "rejected", line: 1, problem: "no questions" };
  return { status: "ready", questions };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // The one way JSON.parse says so.
  }
}
