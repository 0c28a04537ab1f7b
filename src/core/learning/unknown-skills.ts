// How much of what a resume lists as its skills the graph has no name for: what rises when a trade or its words are new.

import type { Section, SkillUse } from "../reading/profile.ts";
import { sectionLines } from "../reading/section-lines.ts";

export interface ListedSkills {
  /** Entries under the headings of skills. */
  readonly listed: number;
  /** Of these, entries in which no skill of the graph was found. */
  readonly unknown: number;
}

/** More words are a sentence, in which not everything is a skill. */
const MOST_WORDS = 5;

const BETWEEN = /[,;•·|➢▪/]|\s{3,}|\s[–—-]\s/u;
/** "Tools: Excel" lists under a name of its own. */
const LIST_NAME = /^[^:]{1,40}:/u;

export function listedSkills(
  text: string,
  sections: readonly Section[],
  uses: readonly Pick<SkillUse, "mentions">[],
): ListedSkills {
  const mentions = uses.flatMap((use) => use.mentions);
  const entries = sections
    .filter(({ kind }) => kind === "skills")
    .flatMap((section) => sectionLines(text, section))
    .flatMap(entriesOf);
  const unknown = entries.filter(({ start, end }) => !mentions.some((one) => one.start < end && one.end > start));
  return { listed: entries.length, unknown: unknown.length };
}

function entriesOf({ text, start }: { readonly text: string; readonly start: number }) {
  const named = LIST_NAME.exec(text)?.[0].length ?? 0;
  const entries: { readonly start: number; readonly end: number }[] = [];
  let at = start + named;
  for (const part of text.slice(named).split(new RegExp(`(${BETWEEN.source})`, "u"))) {
    const words = part.replace(/\[[A-Z_]+_\d+\]/g, "").match(/\p{L}[\p{L}\p{N}+#.]*/gu) ?? [];
    if (words.length > 0 && words.length <= MOST_WORDS) entries.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return entries;
}
