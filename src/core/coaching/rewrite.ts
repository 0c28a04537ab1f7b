// A section said better, by rules or by a chat model. Whatever comes back goes through the gate line by line.

import type { ChatMessage } from "../chat/message.ts";
import { inertText } from "../chat/inert-text.ts";
import type { MonthIndex, Profile } from "../reading/profile.ts";
import { adviceOf, type Suggestion } from "./advice.ts";
import { type FactChange, gateEdit } from "./edit-gate.ts";
import { applySuggestion } from "./apply.ts";

/** A line of a reply, next to the line it would replace. */
export interface RewrittenLine {
  readonly before: string;
  readonly after: string;
  /** Empty when the line may be offered. */
  readonly changes: readonly FactChange[];
}

/** The suggestions of the rules that pass the gate, in the order of the text. */
export function ruleSuggestions(text: string, profile: Profile, today: MonthIndex): Suggestion[] {
  return adviceOf(text, profile, today)
    .flatMap(({ suggestion }) => suggestion ?? [])
    .filter((suggestion) => gateEdit(text, applySuggestion(text, suggestion)).accepted);
}

/** What a chat model is asked for one section of a resume. `job` is the posting's text. */
export function rewritePrompt(section: string, job: string): readonly ChatMessage[] {
  return [{ role: "user", content: `${inertText(job).slice(0, 2000)}\n${section}` }];
}

/** The reply's lines, each next to the line of the section it stands for. */
export function checkRewrite(section: string, reply: string): RewrittenLine[] {
  const before = section.split("\n").filter((line) => line.trim() !== "");
  const after = reply.split("\n").filter((line) => line.trim() !== "");
  return before.flatMap((line, i): RewrittenLine[] => {
    const said = after[i];
    if (said === undefined || said.trim() === line.trim()) return [];
    const verdict = gateEdit(line, said);
    return [{ before: line, after: said, changes: verdict.accepted ? [] : verdict.changes }];
  });
}
