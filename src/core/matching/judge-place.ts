import { ownWordsJudge } from "./judge-skill.ts";
import type { Requirement } from "./job.ts";
import type { Judge, Judged } from "./judged.ts";
import { placeOfLabel, type WorkMode } from "./place.ts";

/** What of a resume tells that somebody worked, or wants to work, in this way. */
const MODE_WORDS: Readonly<Record<WorkMode, RegExp>> = {
  Remote:
    /\bremote(?:ly)?\b(?! (?:sensing|control|procedure|desktop|monitoring))|\bhome[- ]office\b|\bdistributed team/i,
  Hybrid:
    /\bhybrid (?:work|role|schedule|team)|\bremote(?:ly)?\b(?! (?:sensing|control|procedure|desktop|monitoring))/i,
  "On site": /\bon-?site\b/i,
};
const MOVES =
  /\b(?:(?:open|willing|ready|happy) to (?:relocat\w+|mov(?:e|ing))|relocating|will relocate|relocation (?:possible|welcome))/i;
/** Before a town: somebody lives there, and did not only work there once. */
const LIVES =
  /(?:based|living|live|located|resid\w+|address|location|relocating|moving)(?: in| to| near|:)?[^.\n]{0,20}$/i;
const HIDDEN_PLACE = /\[(?:PLACE|ADDRESS)_\d+\]/;

/** Where somebody lives and how they work is rarely written down: silence is unclear, never missing. */
export function placeJudge({ label }: Requirement): Judge {
  const { mode, town } = placeOfLabel(label);
  if (mode !== null) return ({ text }) => found(text, MODE_WORDS[mode], "Named in the resume") ?? UNSAID;
  if (town === null || town === "") return ownWordsJudge(label);
  const find = ownWordsJudge(town);
  return (candidate) => {
    const { text, profile } = candidate;
    const { at } = find(candidate);
    if (at !== null) {
      const header = profile.sections.find(({ kind }) => kind === "header");
      const isHome =
        (header !== undefined && at.end <= header.end) || LIVES.test(text.slice(Math.max(0, at.start - 40), at.start));
      return isHome
        ? { verdict: "met", at, note: "Named as where they are" }
        : { verdict: "partial", at, note: "Named, but not as where they live" };
    }
    const moves = found(text, MOVES, "Would move");
    if (moves !== null) return { ...moves, verdict: "partial" };
    return HIDDEN_PLACE.test(text) ? { ...UNSAID, note: "Addresses are hidden; ask" } : UNSAID;
  };
}

const UNSAID: Judged = { verdict: "unclear", at: null, note: "The resume does not say" };

function found(text: string, pattern: RegExp, note: string): Judged | null {
  const match = pattern.exec(text);
  return match && { verdict: "met", at: { start: match.index, end: match.index + match[0].length }, note };
}
