// Turns of speech that hold a "no" or a "not" and deny nothing, and words that take back what was said before them.

import { isCondition, type Finder, freeMatches, type Span } from "./span.ts";

const IDIOMS =
  /\b(?:(?:i'm |i am |am )?not (?:quite |really )?sure (?:if|whether|that|what|how)(?: (?:this|that|it|you)\b(?: (?:works?|helps?|counts?|(?:is )?possible|can))?)?|no (?:worries|problem|idea|doubt|rush|hurry|matter(?: what)?|offence|clue|preference)|never ?mind|from (?<=\bi(?:'m| am) (?:an? )?(?:[a-z]+ ){0,3}from )(?:the )?[a-z]+(?=,[^?]*\bin (?:the )?[a-z])|(?:on|in) our books|bilingual(?= candidates? in \w+ and| (?:in )?(?:english|german|french|spanish|italian|portuguese|polish|dutch|russian|chinese|mandarin|cantonese|japanese|korean|arabic|hindi|urdu|turkish|swedish|tagalog|vietnamese|thai|swahili)\b)|(?<!\b(?:where|is) )remote(?: work)? (?:is|would be|'s) (?:also )?(?:fine|ok(?:ay)?|acceptable|no problem)(?: too| as well)?|(?:don't|do not|doesn't|does not) (?:mind|care|matter)(?: (?:if|whether|about|where|what))?|why not|if not|not to mention|(?:can't|cannot) (?:remember|recall|wait|find)|(?:don't|do not) forget|wouldn't mind|would you mind|keep forgetting|a bit stuck|bear with me|thanks a (?:million|lot|bunch)|be a star|you know what|no need to rush|no,? (?:wait|sorry)(?:,? i mean(?:t)?)?|i mean(?:t)?|(?:the |my |our |a )?(?:hiring|line) managers?(?! (?:jobs?|roles?|positions?|openings?))(?: (?:keeps? asking|wants?|needs?|(?:is|was) (?:asking|looking)|asked|asks)(?: me| us)?(?: for)?)?)\b/g;

export const findIdioms: Finder = (reading) =>
  freeMatches(reading, IDIOMS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    meaning: { what: "nothing" },
  }));

const TAKES_BACK =
  /\b(?:no,? wait|wait,? no|no,? sorry|sorry,? (?:i mean(?:t)?|no)|scratch that|(?:actually )?make (?:it|that)|i mean(?:t)?|or rather|correction)\b/;

/** "The top five, no wait, the top three": what comes after the words stands for what is of its kind before them. */
export function withoutTakenBack(lower: string, spans: readonly Span[]): readonly Span[] {
  const back = TAKES_BACK.exec(lower);
  if (back === null) return spans;
  const said = new Set(spans.filter(({ start, end }) => start >= back.index && end > start).map(kindOf));
  return spans.map((span) =>
    span.start >= back.index || !said.has(kindOf(span)) ? span : { ...span, meaning: { what: "nothing" } },
  );
}

function kindOf(span: Span): string {
  return isCondition(span) ? span.meaning.clause.field : span.meaning.what;
}
