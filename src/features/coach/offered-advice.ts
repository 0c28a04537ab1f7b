// The advice that is shown: what the rules say of the text, less what was dismissed and what the gate bars.

import { type Advice, adviceOf } from "../../core/coaching/advice.ts";
import { applySuggestion } from "../../core/coaching/apply.ts";
import { createGate } from "../../core/coaching/edit-gate.ts";
import type { MonthIndex, Profile } from "../../core/reading/profile.ts";

/** A piece of advice and the key it is dismissed by: the same words under the same rule, wherever they have moved. */
export interface OfferedAdvice extends Advice {
  readonly key: string;
}

interface Resume {
  readonly text: string;
  readonly profile: Profile;
  readonly dismissed: readonly string[];
}

export function offeredAdvice({ text, profile, dismissed }: Resume, today: MonthIndex): readonly OfferedAdvice[] {
  const gate = createGate(text);
  const keys = new Map<string, number>();
  return adviceOf(text, profile, today)
    .map((advice) => {
      const words = advice.start === null ? "" : text.slice(advice.start, advice.end ?? advice.start);
      const plain = `${advice.rule}\n${words}`;
      const before = keys.get(plain) ?? 0;
      keys.set(plain, before + 1);
      return { ...advice, key: before === 0 ? plain : `${plain}\n${before}` };
    })
    .filter(({ key }) => !dismissed.includes(key))
    .map((advice) => {
      const { suggestion } = advice;
      // The rules are made to keep every fact; the gate is what makes sure.
      const isBarred = suggestion !== null && !gate(applySuggestion(text, suggestion)).accepted;
      return isBarred ? { ...advice, suggestion: null } : advice;
    });
}
