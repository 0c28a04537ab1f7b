// What people ask for that no row keeps, and what no question does: both are said by their name, so that nobody takes rows
// that came without it for an answer.

import { freeMatches, type Reading, type Span } from "./span.ts";

export interface NotKept {
  /** As it was said. */
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/** Our own list; of each its common wordings. Benefits are no row's either, but a job's text tells them: facts/find-texts.ts. */
const NOT_KEPT: readonly RegExp[] = [
  // when somebody can start, and how soon they can leave
  /\b(?:notice periods?|immediate(?:ly)? (?:joiners?|joining|starters?|available|start)|(?:available|free|ready|can (?:start|join)) (?:immediately|now|from \w+|asap|right away|next (?:week|month)|this (?:week|month))|start(?:ing)? dates?|(?:currently )?(?:unemployed|between jobs|out of work))\b/g,
  /\b(?:(?:can|could|able to|ready to|free to|willing to|would) )?(?:start(?:ing|s)?|join|begin)(?: (?:work|working|with us))? (?:tomorrow|today|immediately|now|asap|at once|right away|straight away|(?:on |next |this |by |in )*(?:monday|week|month|january|february|march|april|may|june|july|august|september|october|november|december))\b/g,
  // how old a posting or an application is
  /\b(?:posted|published|listed|advertised|added|uploaded|applied|received) (?:today|yesterday|recently|lately|(?:in|within|over|during) the (?:last|past)(?: \w+)? (?:hours?|days?|weeks?|months?|years?)|(?:this|last) (?:week|month|year)|since [\w ]{3,12})\b|\b(?:newest|latest|most recent) (?=(?:jobs?|roles?|positions?|openings?|postings?|ads|candidates?|applicants?|applications?)\b)/g,
  // marks, and how a career went
  /\b(?:gpa|grade point averages?|(?:career |employment )?gaps? in (?:their|the|his|her) (?:cvs?|resumes?|employment|careers?|work history)|(?:career|employment) gaps?|job[- ]hopp(?:ers?|ing)|left (?:their|the|a|his|her) (?:last )?(?:jobs?|role|company)(?: after [\w ]{3,24}?)?(?= (?:and|or|with|in)\b|[?.!,]|$))/g,
  // how many they lead, and how large a firm is
  /\b(?:manag(?:e|es|ed|ing)|lead|leads|led|leading|supervis(?:e|es|ed|ing)) (?:(?:teams? of )?(?:more than|over|at least|fewer than|less than|up to) )?\d{1,3}\+? (?:people|persons|employees|reports|staff|engineers|developers)\b|\b(?:company|firm|team) size\b|\bdirect reports\b/g,
  // the way to work
  /\bcommut(?:e|ing) times?\b|\bwithin \d+ minutes(?: (?:walk|drive|commute))?(?! of\b)/g,
  // what somebody would want to be paid
  /\b(?:salary|pay) expectations?\b|\bexpected (?:salary|salaries|pay)\b/g,
  // an order that there is none of
  /\b(?:most recently|(?:than|above|below|over|under) (?:the |an )?average)\b/g,
  // currencies that there is no rate for
  /\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?(?:cedis?|dinars?|rials?|kwachas?|birr|tenge|laris?|levs?|leva|rubles?|roubles?|pulas?|meticais|dalasis?|quetzal(?:es)?|lempiras?|colones|guaran[ií](?:es)?|bolivianos?|nuevos soles|soles|cfa(?: francs?)?|kyats?|drams?|manats?|denars?)\b(?: (?:a|per|an) (?:month|year|week|day|hour)| monthly| annually)?/g,
  // what others say of a firm or a person
  /\b(?:(?:glassdoor|employee|employer|company|star) (?:ratings?|reviews?|scores?)|glassdoor|references|interview (?:notes|scores|feedback|dates?))\b/g,
];

/** Names of currencies, and the countries whose own of that name there is no rate for. */
const NO_RATE_IN: readonly (readonly [RegExp, string])[] = [
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?shillings?\b/g, "UG TZ SO"],
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?dirhams?\b/g, "MA"],
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?francs?\b/g, "SN CI CM ML BF NE TG BJ GA CG TD CF GN RW BI DJ CD"],
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?rupees?\b/g, "LK NP MU SC"],
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?pounds?\b/g, "LB SY SD SS"],
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?pesos?\b/g, "UY DO CU"],
];

/** `country` is the one of the places that are asked for; null where there is none, or several. */
export function findNotKept(reading: Reading, country: string | null): readonly NotKept[] {
  const unrated = NO_RATE_IN.filter(([, countries]) => country !== null && countries.split(" ").includes(country));
  const found = foundBy(reading, [...NOT_KEPT, ...unrated.map(([pattern]) => pattern)]);
  // "Can start next week" is said by two of them.
  return found.filter((one, at) => found.findIndex(({ start, end }) => start < one.end && end > one.start) === at);
}

function foundBy(reading: Reading, patterns: readonly RegExp[]): readonly NotKept[] {
  return patterns.flatMap((pattern) =>
    freeMatches(reading, pattern).map((match) => ({
      said: match[0].trim(),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  );
}

export function notKeptSpans(found: readonly NotKept[]): readonly Span[] {
  return found.map(({ start, end }) => ({ start, end, meaning: { what: "nothing" } }));
}

const ACTS =
  /^(?:please |kindly |can you |could you |now |then )*(?<act>delete|erase|wipe|e-?mail|invite|phone|notify|schedule|rename|contact|write to|send (?:(?:an?|the) )?(?:e-?mails?|mails?|messages?|invitations?|offers?|rejections?)(?: to)?)\b(?! (?:cent(?:er|re)s?|marketing|software)\b)/;

/** What a question was to do; null where it only asks. */
export function actAsked(lower: string): string | null {
  return ACTS.exec(lower)?.groups?.["act"] ?? null;
}
