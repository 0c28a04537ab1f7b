// "How many jobs per country", "which city has the most", "average pay by title": rows counted, or averaged, for each value
// of a field.

import type { Filter, GroupField } from "../filter/filter.ts";
import { type Finder, freeMatches, type Meaning, type Span } from "./span.ts";

/** What a group is called. One of several words; the plural asks for all of them, the singular for the first. */
const NOUNS: readonly (readonly [GroupField, string, string])[] = [
  ["country", "country|nation", "countries|nations"],
  ["city", "city|town|location|place", "cities|towns|locations|places"],
  ["region", "state|region|province", "states|regions|provinces"],
  ["company", "company|employer|firm", "companies|employers|firms"],
  ["title", "(?:job )?title|occupation|profession", "(?:job )?titles|occupations|professions"],
  [
    "level",
    "(?:seniority |career |experience )?level|seniority|rank|grade",
    "(?:seniority |career )?levels|ranks|grades",
  ],
  ["skill", "skill|technology|tool|programming language", "skills|technologies|tools|programming languages"],
  ["language", "(?:spoken )?language", "(?:spoken )?languages"],
  [
    "workPlace",
    "work ?place|work(?:ing)? mode(?:l)?|remote(?: status| or not)?(?! [a-z])",
    "work ?places|work(?:ing)? modes",
  ],
  [
    "pay",
    "(?:salary|pay)(?: (?:band|range|bracket|bucket))?",
    "salaries|(?:salary|pay) (?:bands|ranges|brackets|buckets)",
  ],
  ["currency", "currency", "currencies"],
  [
    "education",
    "(?:highest )?(?:degree|education)(?: level)?|level of education|qualification",
    "degrees|qualifications",
  ],
  ["fit", "fit(?: class)?", "fits|fit classes"],
  ["decision", "decision|verdict|outcome", "decisions|verdicts|outcomes"],
  ["years", "years? of (?:work )?experience|years?|experience", "years of experience"],
  ["job", "job|role|position|opening|vacancy|posting", "jobs|roles|positions|openings|vacancies|postings"],
];
/** Only where a word counts: by themselves they are an order, or what is asked for. */
const AFTER_COUNTING: ReadonlySet<GroupField> = new Set(["title", "fit", "education", "years", "job", "pay"]);

const one = NOUNS.map(([, single]) => single).join("|");
const many = NOUNS.map(([, , plural]) => plural).join("|");
const NOUN = String.raw`(?<noun>${many}|${one})`;
const ROWS = String.raw`(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|postings?|listings?|offers?|ads|candidates?|applicants?|people|resumes?|cvs?)`;
const MOST = String.raw`(?:the )?(?<most>most|fewest|least|(?:highest|largest|biggest|greatest|lowest|smallest) (?:number|count|amount|share) of|more(?= than any))`;
const SOUGHT = String.raw`(?:common|frequent|popular|usual|requested|asked[- ]for|required|sought[- ]after|wanted|needed|demanded|in[- ]demand|in demand|represented|mentioned|listed)`;
const VALUE = String.raw`(?:${SOUGHT}|(?:well[- ]|highly[- ])?paid|paying|lucrative)`;

const COUNTING =
  /\b(?:how many|number|numbers|count(?:ed|s)?|tally|totals?|average|avg|mean|median|breakdown|broken down|break(?:ing)? (?:[a-z]+ ){0,3}?down|split|group(?:ed|ing)?|distribution|distributed|spread|share|percentages?|stats|statistics|figures|summar(?:y|ise|ize))\b/;
const SORTING = /\b(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?|arranged?)(?: [a-z]+){0,3}? $/;

interface Form {
  /** A short look first: the patterns are long, and to compile one takes longer than all else in a question. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** Of each value, whether the singular asks for the first alone. */
  readonly isOne: boolean;
}

const LED = String.raw`(?:(?:show|give|list|tell|get) (?:me )?)?(?:a |the )?`;
const FORMS: readonly Form[] = [
  {
    cue: /\b(?:which|what|whose)\b.*\b(?:most|fewest|least|number|count|amount|share|more)\b/,
    pattern: new RegExp(
      String.raw`\b(?:which|what|whose) ${NOUN}(?: (?:that|who))? (?:has|have|had|offers?|lists?|posts?|gets?|sees?|shows?|wants?|needs?|hires?|(?:is|are) (?:hiring|recruiting|offering|posting)|with) ${MOST}(?: (?:open |available |remote )?${ROWS})?`,
      "g",
    ),
    isOne: true,
  },
  {
    cue: /\b(?:which|what)\b.*\b(?:do|are) (?:the )?(?:most|majority|fewest)\b/,
    pattern: new RegExp(
      String.raw`\b(?:which|what) ${NOUN} (?:do|are) (?:the )?(?<most>most|majority|fewest)(?: of)?(?: the| our| my)? ${ROWS}(?: (?:live|come|work|based|located|speak|have|know|be|are|offered))?(?: (?:in|from|at|for))?\b`,
      "g",
    ),
    isOne: true,
  },
  {
    cue: /\b(?:which|what)\b.*\b(?:pays?|paying|paid|earns?|salar(?:y|ies))\b/,
    pattern: new RegExp(
      String.raw`\b(?:which|what) ${NOUN} (?:pays?|paying|earns?|(?:has|have|offers?) (?:the )?(?=(?:best|highest|lowest|worst) (?:average |mean |median )?(?:pay|salar)))(?: (?:the )?(?<pay>most|best|highest|least|worst|lowest))(?: (?:average |mean |median )?(?:pay|salary|salaries|wages?))?(?<mean> on average)?\b|\b(?:which|what) ${NOUN.replace("noun", "paid")} (?:is|are) (?:the )?(?<rate>best|highest|worst|lowest|least)[- ](?:well[- ])?pa(?:id|ying)(?: on average)?\b|\b(?:which|what) ${NOUN.replace("noun", "having")} (?:has|have) the (?<mean2>highest|best|lowest|worst) (?:average|mean|median) (?:pay|salary|salaries|wages?)\b`,
      "g",
    ),
    isOne: true,
  },
  {
    cue: /\b(?:most|least|rarest|scarcest|commonest)\b/,
    pattern: new RegExp(
      String.raw`\b(?:what(?:'s| is| are)|which(?: is| are)?|show(?: me)?|list|name|find|give me)?\s*(?:the |our )?(?<most>most|least) ${SOUGHT} ${NOUN}\b|\b(?:what|which) ${NOUN.replace("noun", "after")} (?:is|are|do|does) (?:the |jobs |roles |employers |companies |we |people )*(?<rare>most|least)(?: often)? ${VALUE}\b|\b(?:what|which) ${NOUN.replace("noun", "rarely")} (?:is|are) (?:the )?(?<rarest>rarest|commonest|scarcest)\b|\b(?:the )?(?<scarce>rarest|scarcest|commonest) ${NOUN.replace("noun", "scarcely")}\b`,
      "g",
    ),
    isOne: true,
  },
  {
    cue: /\b(?:top|first|biggest|largest|leading|most active)\b/,
    pattern: new RegExp(
      String.raw`\b(?:the |our )?(?:top|first|biggest|largest|leading|most active) (?:(?<n>\d{1,2}|three|five|ten|twenty) )?(?<noun>companies|employers|firms|cities|towns|locations|countries|states|regions|skills|technologies|tools|(?:job )?titles|languages|occupations)\b(?:,? by (?:(?:the )?number of |how many )?(?:their )?(?:open )?${ROWS}(?: count| they have| posted)?)?`,
      "g",
    ),
    isOne: false,
  },
  {
    cue: /\b(?:per|each|every|group(?:ed)?|split|broken|divided|counted|segmented|summar\w+|distributed|spread)\b/,
    pattern: new RegExp(
      String.raw`\b(?:per|(?:for|in|of|at|from|with|by|on) (?:each|every)|(?:grouped?|group(?:ed)? (?:them|it)|split|split up|broken down|divided|counted|summar[a-z]+|segmented) (?:by|across|over|into)|(?:distributed|spread)(?: out)? (?:across|over|by|among|between)|each) (?:different |single |of the )?${NOUN}\b`,
      "g",
    ),
    isOne: false,
  },
  {
    cue: /\b(?:breakdown|distribution|spread|split|tally|share)\b/,
    pattern: new RegExp(
      String.raw`\b${LED}(?:breakdown|distribution|spread|split|tally|share) (?:of|by) (?:(?:the |our |all )*${ROWS} (?:by|across|per) )?(?:the |our )?${NOUN}\b|\b${NOUN.replace("noun", "before")} (?:distribution|breakdown|split|spread)\b`,
      "g",
    ),
    isOne: false,
  },
  {
    cue: /\b(?:which|what)\b.*\b(?:do|are)\b|^(?:list|show|name)\b/,
    pattern: new RegExp(
      String.raw`\b(?:which|what) (?<noun>${many}) (?:do (?:we|they|the (?:candidates|applicants|jobs|people)|our (?:candidates|applicants|jobs|people))(?: (?:have|speak|know|offer|come from|live in|cover))*|are (?:there|they|the ${ROWS}|our ${ROWS}|represented|covered)(?: (?:in|from|at))?)(?: (?:jobs?|roles?|openings?|candidates?|applicants?|people))?(?: (?:in|from|at))?(?=\s*[?.!]*$)|^(?:list|show|name)(?: me)? (?:all )?(?:the |our )?(?<listed>companies|employers|cities|countries|titles|job titles|languages|regions|states)(?=\s*[?.!]*$)`,
      "g",
    ),
    isOne: false,
  },
];
/** "Jobs by city"; of what is an order, too, only beside a word that counts. */
const BY = new RegExp(String.raw`\b(?:by|across|over) (?:the |their |its |all )?${NOUN}(?! (?:of|for)\b)\b`, "g");

/** "Who's hiring?", and nothing else. */
const WHO_HIRES =
  /^(?:so )?who(?:'s| is)(?: currently| still)? (?:hiring|recruiting)(?: now| right now| at the moment)?[?.! ]*$/;

export const findGroups: Finder = (reading) => {
  const { lower } = reading;
  if (WHO_HIRES.test(lower)) return [{ start: 0, end: lower.length, meaning: { what: "group", field: "company" } }];
  const isCounting = COUNTING.test(lower);
  for (const { cue, pattern, isOne } of FORMS) {
    if (!cue.test(lower)) continue;
    for (const match of freeMatches(reading, pattern)) {
      const noun = firstOf(match, ["noun", "after", "paid", "having", "rarely", "scarcely", "before", "listed"]);
      const field = fieldOf(noun ?? "");
      if (field === null || (field === "job" && !isCounting)) continue;
      if (field === "years" && !isCounting) continue;
      // "Which company pays best" asks for its best paid job.
      if (field === "company" && match.groups?.["pay"] !== undefined && match.groups["mean"] === undefined) continue;
      return spansOf(match, field, isOne && !isPlural(noun ?? ""), lower);
    }
  }
  if (!/\b(?:by|across|over)\b/.test(lower)) return [];
  for (const match of freeMatches(reading, BY)) {
    const field = fieldOf(match.groups?.["noun"] ?? "");
    const before = lower.slice(0, match.index);
    if (field === null || SORTING.test(before)) continue;
    const isAlone = match[0].startsWith("by") && !AFTER_COUNTING.has(field) && /[a-z] $/.test(before);
    if (!isCounting && !isAlone) continue;
    return spansOf(match, field, false, lower);
  }
  return [];
};

function spansOf(match: RegExpExecArray, field: GroupField, isOne: boolean, lower: string): readonly Span[] {
  const [start, end] = [match.index, match.index + match[0].length];
  const at = (meaning: Meaning): Span => ({ start, end: start, meaning });
  const spans: Span[] = [{ start, end, meaning: { what: "group", field } }];
  const pay = firstOf(match, ["pay", "rate", "mean2"]);
  const most = firstOf(match, ["most", "rare", "rarest", "scarce"]);
  const order = ((): Filter["order"] => {
    if (pay !== null || /\b(?:paid|paying|lucrative)$/.test(match[0]))
      return { by: "pay", direction: /least|worst|lowest/.test(pay ?? most ?? "") ? "rising" : "falling" };
    if (most === null) return null;
    return { by: "count", direction: /few|least|lowest|smallest|rare|scarce/.test(most) ? "rising" : "falling" };
  })();
  if (order !== null) spans.push(at({ what: "order", order }));
  if (order?.by === "pay") spans.push(at({ what: "show", show: "average" }));
  const n = match.groups?.["n"];
  const limit = n === undefined ? (isOne && order !== null ? 1 : null) : (COUNTS[n] ?? Number(n));
  if (limit !== null) spans.push(at({ what: "limit", limit }));
  // "Break the remote jobs down by company": the rest of the verb says nothing more.
  for (const word of lower.matchAll(COUNTING_WORDS))
    if (word.index + word[0].length <= start || word.index >= end)
      spans.push({ start: word.index, end: word.index + word[0].length, meaning: { what: "nothing" } });
  return spans;
}

const COUNTS: Readonly<Record<string, number>> = { three: 3, five: 5, ten: 10, twenty: 20 };
const COUNTING_WORDS =
  /\b(?:break(?:down)?|broken|down|split(?: up)?|group(?:ed|ing)?|tally|distribut(?:ed|ion)|spread|shares?|percentages?|stats|statistics|figures|count(?: up| of)?|totals?|numbers?|divided|on average|each)\b/g;

function firstOf(match: RegExpExecArray, names: readonly string[]): string | null {
  for (const name of names) {
    const said = match.groups?.[name];
    if (said !== undefined) return said;
  }
  return null;
}

const PATTERNS = NOUNS.map(
  ([field, single, plural]) => [field, new RegExp(`^(?:${single}|${plural})$`), new RegExp(`^(?:${plural})$`)] as const,
);

function fieldOf(noun: string): GroupField | null {
  return PATTERNS.find(([, pattern]) => pattern.test(noun))?.[0] ?? null;
}

function isPlural(noun: string): boolean {
  return PATTERNS.some(([, , plural]) => plural.test(noun));
}
