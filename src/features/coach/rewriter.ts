// Says one section of a resume better, with the chat model where one is loaded. Every line that comes back goes through
// the gate; what does not keep the facts is shown with its reason and cannot be taken.

import { applySuggestion, type TextEdit } from "../../core/coaching/apply.ts";
import { type FactChange, gateEdit } from "../../core/coaching/edit-gate.ts";
import { checkRewrite, rewritePrompt } from "../../core/coaching/rewrite.ts";
import type { Section } from "../../core/reading/profile.ts";
import type { Chat } from "../../models/chat.ts";

export interface Rewriter {
  /** The model's name, e.g. "Phi-3.5 mini"; null while none is loaded: then rules do it. */
  readonly modelName: string | null;
  readonly chat: Pick<Chat, "write"> | null;
}

/** A line as the model would have it. */
export interface RewrittenPart {
  readonly before: string;
  readonly after: string;
  /** null when it changes a fact. */
  readonly edit: TextEdit | null;
  readonly changes: readonly FactChange[];
}

/** Of one section: as long as a section may get. */
const MAX_TOKENS = 500;

interface Asked {
  readonly text: string;
  readonly section: Section;
  readonly jobText: string;
  readonly signal: AbortSignal;
  readonly onText: (text: string) => void;
}

export async function rewriteSection(
  chat: Pick<Chat, "write">,
  { text, section, jobText, signal, onText }: Asked,
): Promise<readonly RewrittenPart[]> {
  const part = text.slice(section.start, section.end);
  const reply = await chat.write(rewritePrompt(part, jobText), { signal, onText, maxNewTokens: MAX_TOKENS });
  return partsOf(text, section, reply.text);
}

/** Each line of a reply as an edit of the whole text, or with the facts that bar it. */
export function partsOf(
  text: string,
  { start, end }: Pick<Section, "start" | "end">,
  reply: string,
): readonly RewrittenPart[] {
  return checkRewrite(text.slice(start, end), reply).map(({ before, after, changes }): RewrittenPart => {
    const at = text.slice(0, end).indexOf(before, start);
    if (changes.length > 0 || at === -1) return { before, after, edit: null, changes };
    const edit = { start: at, end: at + before.length, before, after };
    // A fact may be kept within the line and still be new beside the rest.
    const whole = gateEdit(text, applySuggestion(text, edit));
    return { before, after, edit: whole.accepted ? edit : null, changes: whole.accepted ? [] : whole.changes };
  });
}
