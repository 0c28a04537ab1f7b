// Taking a suggestion, taking it back, and keeping the others in their places.

import type { Suggestion } from "./advice.ts";

/** The part of a suggestion that changes a text; an edit that no rule made has no more. */
export type TextEdit = Pick<Suggestion, "start" | "end" | "before" | "after">;

/** The text with the suggestion taken; unchanged when what it replaces does not stand there any more. */
export function applySuggestion(text: string, { start, end, before, after }: TextEdit): string {
  return text.slice(start, end) === before ? `${text.slice(0, start)}${after}${text.slice(end)}` : text;
}

/** What takes a suggestion back from the text it was taken into. */
export function undoOf(taken: Suggestion): Suggestion {
  return { ...taken, end: taken.start + taken.after.length, before: taken.after, after: taken.before };
}

/** The other suggestions in the text after one was taken; those that touch what it replaced are gone. */
export function rebase(suggestions: readonly Suggestion[], taken: Suggestion): Suggestion[] {
  const shift = taken.after.length - (taken.end - taken.start);
  return suggestions.flatMap((other): Suggestion[] => {
    if (other.id === taken.id) return [];
    if (other.end <= taken.start) return [other];
    if (other.start >= taken.end) return [{ ...other, start: other.start + shift, end: other.end + shift }];
    return [];
  });
}
