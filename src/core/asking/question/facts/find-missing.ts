// Must-haves that candidates lack: "misses only one must-have", "meets all requirements".

import type { Clause, NumberTest } from "../../filter/filter.ts";
import type { Finder } from "../span.ts";
import { NUMBER_WORDS } from "../words.ts";
import { type FactRule, findByRules } from "./fact-rules.ts";

export const findMissing: Finder = (reading) => findByRules(reading, MISSING);

const MUST = String.raw`(?:must[- ]?haves?|musts?|requirements?|required skills?|needs)`;

const COUNT = String.raw`(?<n>\d{1,2}|one|two|three|four|five|a single|a)`;
const MISSING: readonly FactRule[] = [
  [/\bmust[- ]haves? gaps? of (?<n>\d{1,2}|one|two|three|four|five)\b|\ba must[- ]haves? gap\b/g, countMissing],
  [
    new RegExp(
      String.raw`\b(?:miss(?:es|ing)?|lack(?:s|ing)?|(?:(?:falls?|falling|comes?) )?short (?:of|on|by)|fail(?:s|ing)?(?: on)?|without)\s+(?:only |just |exactly |at most |no more than |max(?:imum)? |up to |more than |at least |fewer than |less than |over )?${COUNT}(?: or (?:less|fewer|more))?(?: (?:of the )?(?:single )?${MUST})\b(?: or (?:less|fewer|more)\b)?`,
      "g",
    ),
    countMissing,
  ],
  [
    new RegExp(
      String.raw`\ball (?:but|except(?: for)?) (?:just |only )?${COUNT}(?: of)?(?: the| our| my)? ${MUST}\b`,
      "g",
    ),
    countMissing,
  ],
  [
    new RegExp(
      String.raw`\b(?:only |just |more than |at least |at most |less than |fewer than |no more than |over |up to )?${COUNT} ${MUST} (?:(?:is|are) )?(?:missing|short|away|unmet|not met)\b`,
      "g",
    ),
    countMissing,
  ],
  [
    new RegExp(
      String.raw`\b(?:meet(?:s|ing)?|have|has|having|fulfil(?:l|ls|s)?|satisf(?:y|ies)|tick(?:s)?|cover(?:s)?|clear(?:s)?|pass(?:es)?|match(?:es)?|with)\s+(?:all|every|each)(?: of)?(?: the| my| our| single| one of the)? ?${MUST}\b|\b(?:miss(?:es|ing)?|lack(?:s|ing)?) (?:no|none of the|zero) ?${MUST}\b|\bmiss(?:es|ing)? (?:nothing|not a single one)\b|\bwithout (?:any|a single) ${MUST} missing\b|\bno(?:thing)? missing ?(?:${MUST})?\b|\bno ${MUST} (?:is |are )?missing\b|\ball (?:the )?${MUST} (?:are )?(?:met|fulfilled)\b|\b(?:tick|check|meet)(?:s|ing)? (?:every|all(?: of)?)(?: the| our| my)? box(?:es)?\b`,
      "g",
    ),
    () => missing("is", 0),
  ],
  [
    new RegExp(
      String.raw`\b(?:miss(?:es|ing)?|lack(?:s|ing)?|fail(?:s)?) (?:some|any|several|a few)(?: of the)? ${MUST}\b`,
      "g",
    ),
    () => missing("at-least", 1),
  ],
];

function countMissing(match: RegExpExecArray): Clause {
  const said = match[0];
  const n = match.groups?.["n"] ?? "one";
  const value = NUMBER_WORDS[n] ?? (/^a\b/.test(n) ? 1 : Number(n));
  if (/at most|no more than|max|up to|or (?:less|fewer)/.test(said)) return missing("at-most", value);
  if (/more than|over/.test(said)) return missing("more-than", value);
  if (/at least|or more/.test(said)) return missing("at-least", value);
  return missing(/fewer than|less than/.test(said) ? "less-than" : "is", value);
}

function missing(test: NumberTest, value: number): Clause {
  return { field: "missing", number: { test, value } };
}
