// What mails and links of a text spell of their owner.

import { fold } from "../fold.ts";
import type { PageLine } from "../page.ts";
import type { Finding } from "../replacement.ts";
import { agreesWith } from "./agrees-with.ts";

/** Folded, in the order of `contacts`. Telephones spell nothing. */
export function handlesOf(lines: readonly PageLine[], contacts: readonly Finding[]): readonly string[] {
  return contacts.flatMap(({ kind, start, end }) => {
    const line =
      kind === "PHONE" ? undefined : lines.find((one) => start >= one.start && start < one.start + one.value.length);
    return line === undefined ? [] : [fold(line.value.slice(start - line.start, end - line.start)).replace(/@.*/, "")];
  });
}

/** Words that a mail or a link spells are a person and no town. */
export const isOwner = (words: readonly string[], handles: readonly string[]): boolean =>
  handles.some((handle) => agreesWith(words, handle));
