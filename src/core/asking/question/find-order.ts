// How many rows, in which order, and what is to be told of them.

import type { Filter } from "../filter/filter.ts";
import { type Finder, freeMatches, type Meaning, type Span } from "./span.ts";
import { NUMBER_WORDS } from "./words.ts";

type By = NonNullable<Filter["order"]>["by"];
type Direction = NonNullable<Filter["order"]>["direction"];

const PAY = "(?:pay|pays|salary|salaries|compensation|wages?|money|earnings|income)";
const COUNT = String.raw`\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty`;
const NOUN = String.raw`(?:jobs?|roles?|positions?|openings?|vacancies|postings?|listings?|ads|candidates?|applicants?|people|persons?|resumes?|cvs?|profiles?|matches|results?|options?|offers?|hits|ones|names|picks)`;

const ORDERS: readonly (readonly [By, Direction, RegExp])[] = [
  [
    "pay",
    "rising",
    new RegExp(
      String.raw`\b(?:lowest|worst|least|poorest)[- ](?:well[- ])?(?:pay(?:ing|s)?|paid|salar(?:y|ies)|compensated)\b|\bcheapest\b|\bpay(?:s|ing)? (?:the )?(?:least|worst|lowest)\b|\b(?:sorted|sort|order(?:ed)?|rank(?:ed)?|arranged?) (?:them )?by (?:their )?(?:lowest |rising |increasing |ascending )${PAY}\b|\b(?:sorted|sort|order(?:ed)?|rank(?:ed)?|arranged?)? ?(?:them )?by (?:their )?${PAY},? ?(?:\(?(?:asc(?:ending)?|rising|increasing|lowest first|from low(?:est)? to high(?:est)?|low to high)\)?)|\b(?:low(?:est)?|cheap(?:est)?)[- ](?:pay|salary|paid|paying)? ?first\b`,
      "g",
    ),
  ],
  [
    "pay",
    "falling",
    new RegExp(
      String.raw`\b(?:highest|best|top|most|better)[- ](?:(?:well|highly)[- ])?(?:pay(?:ing|s|ed)?|paid|salar(?:y|ies)|compensated|earning|wages?)(?: first)?\b|\b(?:pay(?:s|ing)?|earn(?:s|ing)?|offer(?:s|ing)?) (?:the )?(?:most|best|highest)(?: (?:money|salary|pay|salaries))?\b|\bpays? (?:\w+ ){1,3}?(?:the )?(?:best|most|highest)\b|\bmost (?:lucrative|generous|money)\b|\bthe (?:most|highest)(?: that)? (?:we|anyone|anybody|they|you) pays?\b|\b(?:sorted|sort|order(?:ed)?|rank(?:ed)?|arranged?) (?:them )?(?:by|on|according to) (?:the |their )?(?:highest |falling |decreasing |descending )?${PAY}\b(?:,? ?\(?(?:desc(?:ending)?|falling|decreasing|highest first|from high(?:est)? to low(?:est)?|high to low)\)?)?|\b(?:high(?:est)?|top)[- ](?:pay|salary|paid|paying)? ?first\b|\bby (?:highest |top )?${PAY}\b|\bin (?:the )?order of ${PAY}\b|\bbest money\b`,
      "g",
    ),
  ],
  [
    "years",
    "rising",
    /\b(?:least|lowest|fewest|shortest) (?:years(?: of)? )?experienced?\b|\bleast (?:demanding|years)\b(?: (?:job|role|position)s? in terms of (?:years|experience))?|\bmost junior\b|\b(?:sorted|sort|order(?:ed)?|ranked?)? ?by (?:rising |ascending )?(?:years(?: of experience)?|experience|seniority),? ?(?:\(?(?:asc(?:ending)?|rising|least first|lowest first)\)?)|\bfewest years\b/g,
  ],
  [
    "years",
    "falling",
    /\b(?:most|longest|highest) (?:years(?: of)? )?experienced?\b|\blongest[- ]serving\b|\bmost (?:senior|seasoned|(?:of (?:the )?)?years)\b|\b(?:sorted|sort|order(?:ed)?|rank(?:ed)?) (?:them )?(?:by|on) (?:their )?(?:most |total )?(?:years(?: of experience)?|experience|seniority)\b(?:,? ?\(?(?:desc(?:ending)?|highest first|most first)\)?)?|\blongest (?:career|experience|track record)\b|\b(?:by|in (?:the )?order of) (?:(?:their )?years(?: of experience)?|experience|seniority)\b/g,
  ],
  [
    "missing",
    "rising",
    /\b(?:few|l)e(?:w|a)?st missing (?:must-?haves?|requirements?)\b|\bmiss(?:es|ing)? the (?:fewest|least)\b|\b(?:meets?|with) (?:the )?most (?:must-?haves|requirements)\b/g,
  ],
  [
    "score",
    "rising",
    /\b(?:worst|weakest|poorest|lowest)[- ](?:fits?|match(?:es|ing)?|scores?|scoring|candidates?|fitting|ranked|suited)\b|\bscor(?:es?|ed|ing) (?:the )?(?:lowest|worst|least|poorest)\b|\bfits? (?:the )?(?:worst|least)\b|\b(?:came|come|comes|ranked|ranks|placed|finished) (?:in )?(?:dead )?(?:last|bottom)\b|\b(?:worst|weakest) first\b|\bbottom(?= (?:\d{1,2}|three|five|ten|candidates?|applicants?)\b)|\bweakest\b|\bby (?:score|fit|match),? ?(?:asc(?:ending)?|rising|(?:lowest|worst|weakest) first)\b/g,
  ],
  [
    "score",
    "falling",
    /\b(?:best|strongest|highest|top|closest|better(?! (?:[a-z]+ )?than\b))[- ](?:fits?|match(?:es|ing)?|scores?|scoring|scored|fitting|ranked|suited|qualified|suitable)\b|\bfits? (?:it |this |the job |the role )?(?:the )?best\b|\b(?:sorted|sort|order(?:ed)?|rank(?:ed)?)? ?(?:them )?by (?:fit|score|match|suitability|fit score)\b(?:,? ?(?:desc(?:ending)?|highest first|best first))?|^(?:please |can you |could you )?rank\b(?= (?:the |all |our |my |these )?(?:candidates|applicants|people)(?![^?]* by ))|\bscor(?:es?|ed|ing) (?:the )?(?:highest|best|most)\b|\b(?:came|come|comes|ranked|ranks|placed|finished) (?:in )?(?:first|out on top|top|at the top)\b(?! of\b)|\bbest(?: ones?)? first\b|\bbest(?=[ ?!.]*$)|\bmost (?:suitable|suited|qualified|promising)\b|\bbest[- ]suited\b|\bstrongest\b|\bbest (?=candidates?\b|people\b|applicants?\b)|\btop (?=candidates?\b|people\b|applicants?\b|talents?\b)/g,
  ],
  ["title", "rising", /\b(?:alphabetical(?:ly)?|a to z|a-z|by (?:title|name))\b/g],
  [
    "education",
    "falling",
    /\b(?:highest|best|most)[- ](?:educated|education|degrees?)\b(?! (?:level )?(?:is|being|of)\b)|\bby education\b/g,
  ],
];

const LIMITS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?=(?:${COUNT})\b)(?<=\b(?:bottom|worst|weakest|(?:highest|lowest|best|worst|top)[- ](?:scoring|paid|paying|ranked|fitting)) )(?<n>${COUNT})\b(?! ?(?:years?|yrs?|%|k\b))`,
    "g",
  ),
  new RegExp(
    String.raw`\b(?:the |my |our )?(?:top|first|best|next|leading|highest|strongest)[- ](?<n>${COUNT})\b(?! ?(?:years?|yrs?|%|k\b))`,
    "g",
  ),
  new RegExp(
    String.raw`\b(?:show|give|list|get|find|pick|name|send|return|bring|display|see|want|only|just|any|the|me|us|at most|up to|max(?:imum)?|limit(?:ed)? to|limit) (?:me |us |only |just |up to )?(?<n>${COUNT})(?= (?:of (?:the |our |these )?)?(?:\w+[- ]){0,4}?${NOUN}\b)`,
    "g",
  ),
  new RegExp(
    String.raw`\b(?<n>${COUNT})(?= (?:of the )?(?:best|top|highest|most|lowest|cheapest|strongest|least|worst|closest|longest)\b)`,
    "g",
  ),
  new RegExp(String.raw`\blimit(?:ed)?(?: (?:to|it to|the (?:list|results?) to))? (?<n>${COUNT})\b`, "g"),
  new RegExp(
    String.raw`^(?<n>${COUNT})(?= (?!(?:hours?|days?|weeks?|months?|miles?|km)\b)(?:\w+[- ]){0,4}?${NOUN}\b)`,
    "g",
  ),
];
/** "the highest-paid job", "which job pays best": one. */
const ONE =
  /^(?:the |our )?(?:most|least) experienced [a-z ]*[a-rt-z](?<! first)$|^(?:(?:show|give|find|get|name) (?:me )?)?(?:highest|best|top|lowest|most|cheapest|least)[- ](?:[a-z]+[- ]){0,4}?(?:job|role|position|candidate|opening|applicant)\b|\bthe (?:job|role|position|candidate|person|applicant|one) (?:with|that has|who has|that pays) the (?:most|longest|highest|best|lowest|least)\b|\b(?:the|our|your|which|what|who is the|what's the|single) (?:single |one )?(?:highest|best|top|lowest|most|cheapest|least|worst|weakest|strongest)[- ](?:[a-z]+[- ]){0,3}?(?:job|role|position|candidate|opening|vacancy|person|applicant|offer)\b|\b(?:which|what) (?:[a-z]+ ){0,2}?(?:job|role|position|candidate|opening|person|applicant) (?:pays|offers|earns|has|is|fits|asks for|requires|wants|needs|demands) (?:the )?(?:most|best|highest|lowest|least|cheapest|strongest|worst|fewest|longest|shortest)\b|\bwho(?:'s| (?:has|have|is|fits?)) (?:the |our )?(?:most|best|highest|longest|strongest|weakest|least|fewest)\b|\bthe (?:most|highest)(?: that)? (?:we|anyone|they) pays?\b|\bwho misses (?:the )?(?:fewest|least|most)\b|\b(?:which|who) of (?:the|our|my|these) (?:[a-z]+ ){1,3}?(?:has|have|is|pays|offers|fits) (?:the )?(?:most|best|highest|longest|strongest|lowest|least)\b|\bthe (?:[a-z]+[- ]){1,3}one\b(?= of|[ ?!.]*$)|\bwho fits?\b[^?]{0,40}\bbest\b|\bwho (?:scor(?:es|ed) (?:the )?(?:lowest|worst|highest|best)|(?:came|comes|ranked|ranks|finished) (?:in )?(?:last|first|top|bottom))\b/g;

const SHOWS: readonly (readonly [Filter["show"], RegExp])[] = [
  [
    "count",
    /\bhow many\b(?! years?\b)|\b(?:what(?:'s| is) the |the |total )?(?:number|count|amount) of\b|\bcount (?:the |of |all |up )?|\bwhat number of\b|\bhead ?count(?: of)?\b/g,
  ],
  [
    "average",
    /(?<!\b(?:than|above|below|over|under) (?:the |an )?)\b(?:average|avg|mean|typical|median|usual)(?: (?:pay|salary|salaries|compensation|wage|years of experience|years|experience))?\b|\bon average\b|\bwhat (?:do|does|would|could|can)(?= [^?]*?\b(?:earn|make|paid|get paid|pay(?=[ ?!.]*$))\b)|\bhow much (?:do|does|would|can|could|is|are)\b(?=[^?]*?\b(?:pay|paid|earn|make|offer|get)\b)|\bhow much earns?\b|\b(?:which|what) (?:salary|pay|wage) (?:can|could|should|do|does|have|has|get|gets|is|are)\b/g,
  ],
  [
    "compare",
    /\bcompare\b|\bcomparison (?:of|between)\b|\bdifferences? between\b|\b(?:versus|vs\.?)\b|\bside by side\b|\b(?:better|stronger|weaker|worse)(?: (?:fit|match|candidate|choice|person))? than\b(?! ?[\d$€£])|\bwho(?:'s| is) (?:the )?(?:better|stronger)\b|\bwhich (?:one )?is (?:the )?(?:better|stronger)\b/g,
  ],
  ["why", /\bwhy(?: (?:is|are|was|were|does|do|did))?\b|\bhow come\b|\bwhat makes\b|\bexplain why\b/g],
];

export const findOrders: Finder = (reading) => {
  const spans: Span[] = [];
  const add = (pattern: RegExp, meaning: (match: RegExpExecArray) => Meaning | null): void => {
    for (const match of freeMatches({ ...reading, spans: [...reading.spans, ...spans] }, pattern)) {
      const made = meaning(match);
      if (made !== null)
        spans.push({ start: match.index, end: match.index + match[0].trimEnd().length, meaning: made });
    }
  };
  // A superlative of one thing asks for one row; its words are read once more for the order.
  const isOne =
    ONE.test(reading.lower) && !/\bjobs|roles|positions|candidates|people\b/.test(ONE.exec(reading.lower)?.[0] ?? "");
  ONE.lastIndex = 0;
  for (const pattern of LIMITS) add(pattern, (match) => limitOf(match.groups?.["n"] ?? ""));
  for (const [by, direction, pattern] of ORDERS) add(pattern, () => ({ what: "order", order: { by, direction } }));
  for (const [show, pattern] of SHOWS) add(pattern, () => ({ what: "show", show }));
  if (isOne && !spans.some(({ meaning }) => meaning.what === "limit"))
    spans.push({ start: 0, end: 0, meaning: { what: "limit", limit: 1 } });
  return spans;
};

function limitOf(said: string): Meaning | null {
  const limit = NUMBER_WORDS[said] ?? Number(said);
  return Number.isInteger(limit) && limit > 0 ? { what: "limit", limit } : null;
}
